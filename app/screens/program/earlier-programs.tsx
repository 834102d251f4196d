import { ChevronRight, Undo2 } from "lucide-react";
import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { DrawnExercise } from "~/screens/library/exercises";
import { ProgramFacts } from "./open-program";
import { ProgramItems } from "./program-items";
import type { ProgramView } from "./program-tab-page";
import { RevisionList } from "./revision-list";

/** Programs that are over; each opens to what it asked for. */
export function EarlierPrograms({
  patientId,
  programs,
  exercises,
  canUse,
}: {
  patientId: string;
  programs: readonly ProgramView[];
  exercises: readonly DrawnExercise[];
  /** False while no episode of care is open, and for whoever may change nothing. */
  canUse: boolean;
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
            <span className="text-13 text-ink-2">{`${program.dates} · ${program.stateWords}`}</span>
          </summary>
          <div className="px-4 pb-1">
            <ProgramFacts program={program} />
            {canUse ? <UseAgain patientId={patientId} program={program} /> : null}
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

/** A stop can be taken back for a while; after that the program can begin anew. */
function UseAgain({ patientId, program }: { patientId: string; program: ProgramView }) {
  const { id, name, canGoOn } = program;
  return (
    <div className="my-2 flex flex-wrap gap-2">
      {canGoOn ? (
        <OwnedForm method="post" patientId={patientId}>
          <input type="hidden" name="programId" value={id} />
          <Button look="line" size="sm" name="intent" value="undo-stop">
            <Undo2 className="icon" aria-hidden />
            <span>
              Undo the stop<span className="sr-only"> of {name}</span>
            </span>
          </Button>
        </OwnedForm>
      ) : null}
      <ButtonLink
        to={`/clinic/patients/${patientId}/program/edit?again=${id}`}
        look="line"
        size="sm"
        aria-label={`Use ${name} again`}
      >
        Use again
      </ButtonLink>
    </div>
  );
}
