import { ChevronRight, TriangleAlert } from "lucide-react";
import { Badge, type Tone } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { DrawnExercise } from "~/screens/library/exercises";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { ProgramItems } from "./program-items";
import type { ProgramState, ProgramView } from "./program-tab-page";
import { RevisionList } from "./revision-list";

const tones: Record<ProgramState, Tone> = {
  running: "ok",
  upcoming: "info",
  finished: "plain",
  over: "plain",
};

/** A program that holds or will hold: what it asks for, and every version of it. */
export function OpenProgram({
  patientId,
  program,
  exercises,
  canEdit,
  canStop,
}: {
  patientId: string;
  program: ProgramView;
  exercises: readonly DrawnExercise[];
  canEdit: boolean;
  canStop: boolean;
}) {
  const { id, name, state, stateWords, items, revisions } = program;
  return (
    <article className="card" aria-labelledby={`program-${id}`}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 pt-3.5 pb-3">
        <div className="min-w-0 flex-1 basis-64">
          <div className="flex flex-wrap items-center gap-2">
            <h2 id={`program-${id}`}>{name}</h2>
            <Badge tone={tones[state]}>{stateWords}</Badge>
          </div>
          <ProgramFacts program={program} />
        </div>
        {canEdit ? (
          <ButtonLink to={`/clinic/patients/${patientId}/program/edit?program=${id}`} look="line">
            Edit program
          </ButtonLink>
        ) : null}
      </div>
      <div className="program-columns">
        <ProgramItems items={items} exercises={exercises} patientId={patientId} />
        <RevisionList revisions={revisions} />
      </div>
      {canStop ? <StopProgram patientId={patientId} program={program} /> : null}
    </article>
  );
}

/** Days, dates and how much it asks for. */
export function ProgramFacts({ program: { schedule, dates, burden } }: { program: ProgramView }) {
  const { exercises, minutesADay, heavy } = burden;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-13 text-ink-2">
      <li>{schedule.charAt(0).toUpperCase() + schedule.slice(1)}</li>
      <li>{dates}</li>
      <li>{`${countWords(exercises, "exercise")}, about ${minutesADay} min a day`}</li>
      {heavy ? (
        <li className="flex items-center gap-1.5 text-amber">
          <TriangleAlert className="icon" aria-hidden />
          Heavy from the fourth exercise on
        </li>
      ) : null}
    </ul>
  );
}

function StopProgram({
  patientId,
  program: { id, name, state, lastDayIfStopped },
}: {
  patientId: string;
  program: ProgramView;
}) {
  return (
    <details className="disclosure border-t border-line px-4 py-1.5">
      <summary className="inline-flex min-h-11 items-center gap-1.5 text-13 font-semi text-ink-2">
        <ChevronRight className="icon" aria-hidden />
        Stop program
      </summary>
      <OwnedForm
        method="post"
        patientId={patientId}
        className="grid justify-items-start gap-2.5 pt-1 pb-1.5"
      >
        <p className="max-w-[60ch]">
          <b>{`Stop ${name}?`}</b>{" "}
          <span>
            {state === "upcoming"
              ? "It will not begin."
              : `Its last day is ${weekdayDate(lastDayIfStopped)}; after that nothing is due.`}
          </span>{" "}
          <span>The logs stay in the record.</span>
        </p>
        <input type="hidden" name="programId" value={id} />
        <Button look="danger" size="sm" name="intent" value="stop">
          {`Stop ${name}`}
        </Button>
      </OwnedForm>
    </details>
  );
}
