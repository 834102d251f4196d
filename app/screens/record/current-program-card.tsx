import { Link } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import type { CurrentProgram } from "./current-program";
import type { OverviewPage } from "./overview-page";

type Props = Pick<OverviewPage, "patientId" | "program" | "exerciseNames"> & { canChange: boolean };

/** What the patient does now, and the way to change it. */
export function CurrentProgramCard({ patientId, program, exerciseNames, canChange }: Props) {
  const record = `/clinic/patients/${patientId}`;
  return (
    <section className="card px-4 py-3.5">
      <h2 className="text-16">Program</h2>
      {program === null ? (
        <p className="mt-1 text-13 text-ink-2">No program runs at the moment.</p>
      ) : (
        <>
          <p className="mt-1 text-13">
            <Link to={`${record}/program`} className="font-semi">
              {program.name}
            </Link>{" "}
            <span className="text-ink-2">{`version ${program.version}`}</span>
          </p>
          <p className="cap">{`${program.schedule}, about ${program.minutes} min`}</p>
          <ul className="my-2 divide-y divide-line border-y border-line">
            {program.items.map(({ id, exerciseId, dose, note, keptReason }) => (
              <li key={id} className="py-1.5 text-13">
                <p className="flex flex-wrap items-baseline justify-between gap-x-2">
                  <b>{exerciseNames[exerciseId] ?? exerciseId}</b>
                  <span className="text-12 text-ink-2">{dose}</span>
                </p>
                {note ? <p className="text-12 text-ink-2">{note}</p> : null}
                {keptReason ? (
                  <p className="text-12 text-ink-2">
                    <b>Kept in spite of a precaution:</b> <span>{`“${keptReason}”`}</span>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <Dates program={program} />
          {canChange ? (
            <ButtonLink to={`${record}/program/edit`} look="line" size="sm">
              Edit program
            </ButtonLink>
          ) : null}
        </>
      )}
    </section>
  );
}

function Dates({ program: { nextDue, endsOn, lastChange } }: { program: CurrentProgram }) {
  return (
    <dl className="mb-3 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-12 [&_dt]:text-ink-2">
      <dt>Next session</dt>
      <dd className="font-semi">{nextDue ?? "none planned"}</dd>
      {endsOn ? (
        <>
          <dt>Ends</dt>
          <dd className="font-semi">{endsOn}</dd>
        </>
      ) : null}
      <dt>Last change</dt>
      <dd>{lastChange}</dd>
    </dl>
  );
}
