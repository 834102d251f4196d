import { Link } from "@remix-run/react";
import { ANATOMY } from "~/content/anatomy";
import { MUSCLES, type MuscleCode } from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { AnatomyDrawing, type Mark, MarkSample } from "./anatomy";

/** The muscles an exercise reaches, drawn and in words; each leads to the others that reach it. */
export function AnatomyCard({ muscles }: { muscles: Exercise["muscles"] }) {
  return (
    <section className="card overflow-hidden anatomy-card" aria-labelledby="muscles-title">
      <figure className="bg-fig-ground">
        <AnatomyDrawing muscles={muscles} />
        <figcaption className="anatomy-sides">
          <span>Front</span>
          <span>Back</span>
        </figcaption>
      </figure>
      <div className="grid content-start gap-3 p-4 print:gap-1.5 print:py-0">
        <h2 id="muscles-title" className="text-16">
          Muscles
        </h2>
        <MuscleList word="Reaches most" mark="main" codes={muscles.primary} />
        <MuscleList word="Also" mark="also" codes={muscles.secondary} />
      </div>
    </section>
  );
}

function MuscleList({
  word,
  mark,
  codes,
}: {
  word: string;
  mark: Mark;
  codes: readonly MuscleCode[];
}) {
  if (codes.length === 0) return null;
  return (
    <div>
      <h3 className="flex items-center gap-1.5 text-13 font-semi">
        <MarkSample mark={mark} />
        {word}
      </h3>
      <ul className="mt-1 grid gap-1.5">
        {codes.map((code) => (
          <li key={code}>
            <Link to={`/clinic/library?muscle=${code}`}>{MUSCLES[code]}</Link>
            <span className="block text-13 text-ink-2">{`${ANATOMY[code].names}: ${ANATOMY[code].where}.`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
