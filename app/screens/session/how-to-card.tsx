import { Figure } from "~/components/figures/Figure";
import type { HowTo } from "./how-to";

/** One stretch with its drawing, its dose and its steps. */
export function HowToCard({ howTo }: { howTo: HowTo }) {
  const { name, dose, note, startPosition, steps, feel, ease, figure } = howTo;
  return (
    <section className="session-card">
      <div className="picture">
        <Figure {...figure} aspect={2.2} pad={4} />
      </div>
      <div className="words">
        <h3 className="text-18">{name}</h3>
        <p>{dose}</p>
        {note ? <p>Note for you: {note}</p> : null}
        <ol className="steps">
          {[startPosition, ...steps].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <b>What you feel.</b> {feel}
        </p>
        <p>
          <b>To make it easier.</b> {ease}
        </p>
      </div>
    </section>
  );
}
