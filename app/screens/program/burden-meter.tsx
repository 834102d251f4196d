import { Info, TriangleAlert } from "lucide-react";
import { scheduledBurden } from "~/domain/program/dosage";
import { defaultThresholds } from "~/domain/thresholds";
import type { BuilderPage } from "./builder-page";
import type { ProgramDraft } from "./draft";
import { draftBurden } from "./draft-numbers";

/** More bars than this are no longer told apart. */
const MOST_PIPS = 30;

/** How much the program asks for on a day with sessions, before and now; amber from the fourth exercise. */
export function BurdenMeter({ page, draft }: { page: BuilderPage; draft: ProgramDraft }) {
  const now = draftBurden(draft);
  const latest = page.edited?.latest;
  const before = latest ? scheduledBurden(latest) : null;
  const Icon = now.heavy ? TriangleAlert : Info;
  return (
    <div className="card burden" data-tone={now.heavy ? "amber" : undefined}>
      <Figures
        word="Time each day"
        before={before?.minutesADay ?? null}
        now={now.minutesADay}
        unit="min"
        heavyFrom={null}
      />
      <Figures
        word="Exercises each day"
        before={before?.exercises ?? null}
        now={now.exercises}
        unit=""
        heavyFrom={defaultThresholds.heavyExercises}
      />
      <p className="burden-hint">
        <Icon className="icon" aria-hidden />
        <span>
          {now.heavy ? <b>Heavy from the fourth on. </b> : null}
          <span>Programs with fewer than four exercises are followed best.</span>
        </span>
      </p>
    </div>
  );
}

function Figures({
  word,
  before,
  now,
  unit,
  heavyFrom,
}: {
  word: string;
  before: number | null;
  now: number | null;
  unit: string;
  heavyFrom: number | null;
}) {
  const pips = Array.from({ length: Math.min(now ?? 0, MOST_PIPS) }, (_, i) => i + 1);
  return (
    <div>
      <p className="text-12 text-ink-2">{word}</p>
      <p className="burden-figure">
        {before !== null && before !== now ? (
          <>
            <span className="sr-only">{`Now ${before}, then `}</span>
            <span aria-hidden>{`${before} → `}</span>
          </>
        ) : null}
        <span>{now ?? "–"}</span>
        {now === null ? (
          <span className="sr-only">not known until every number is filled in</span>
        ) : null}
        {unit ? <small>{` ${unit}`}</small> : null}
      </p>
      <div className="pips" aria-hidden>
        {pips.map((pip) => (
          <i key={pip} data-heavy={heavyFrom !== null && pip >= heavyFrom ? true : undefined} />
        ))}
      </div>
    </div>
  );
}
