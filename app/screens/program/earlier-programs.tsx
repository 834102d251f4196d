import { ChevronRight } from "lucide-react";
import type { DrawnExercise } from "~/screens/library/exercises";
import { ProgramFacts } from "./open-program";
import { ProgramItems } from "./program-items";
import type { ProgramView } from "./program-tab-page";
import { RevisionList } from "./revision-list";

/** Programs that are over; each opens to what it asked for. */
export function EarlierPrograms({
  programs,
  exercises,
}: {
  programs: readonly ProgramView[];
  exercises: readonly DrawnExercise[];
}) {
  return (
    <section className="card">
      <div className="panel-head">
        <h2 className="text-15">Earlier programs</h2>
      </div>
      {programs.map((program) => (
        <details key={program.id} className="disclosure border-b border-line last:border-b-0">
          <summary className="flex min-h-11 flex-wrap items-center gap-x-2.5 px-4 py-2">
            <ChevronRight className="icon" aria-hidden />
            <b>{program.name}</b>
            <span className="text-13 text-ink-2">
              {program.dates} · {program.stateWords}
            </span>
          </summary>
          <div className="px-4 pb-1">
            <ProgramFacts program={program} />
          </div>
          <div className="program-columns">
            <ProgramItems items={program.items} exercises={exercises} />
            <RevisionList revisions={program.revisions} />
          </div>
        </details>
      ))}
    </section>
  );
}
