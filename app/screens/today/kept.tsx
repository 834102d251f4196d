import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { StaticFigure } from "~/components/figures/StaticFigure";
import type { KeptCard } from "./kept-card";

/** What somebody goes on with after their treatment: drawings, doses and steps, and nothing to press. */
export function Kept({ kept }: { kept: KeptCard }) {
  const { title, text, said, exercises, letter } = kept;
  return (
    <section className="card grid gap-3 p-4" aria-labelledby="kept">
      {said ? (
        <blockquote className="whitespace-pre-line wrap-anywhere">
          <p dir="auto">{said.text}</p>
          <footer className="text-13 text-ink-2">{said.by}</footer>
        </blockquote>
      ) : null}
      {exercises.length > 0 ? (
        <>
          <div>
            <h2 id="kept">{title}</h2>
            <p className="text-ink-2">{text}</p>
          </div>
          <ul className="grid gap-4">
            {exercises.map(({ key, name, dose, howTo, steps, figure }) => (
              <li key={key}>
                <StaticFigure {...figure} aspect={2.2} pad={4} decorative />
                <h3 className="text-16">{name}</h3>
                <p>{dose}</p>
                <details className="disclosure">
                  <summary className="tap gap-1.5">
                    <ChevronRight className="icon" aria-hidden />
                    <span>{howTo}</span>
                  </summary>
                  <ol className="grid list-decimal gap-1.5 ps-5">
                    {steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <h2 id="kept" className="sr-only">
          {title}
        </h2>
      )}
      {letter === null ? null : (
        <Link to="/my/letter" className="tap">
          {letter}
        </Link>
      )}
    </section>
  );
}
