import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { ButtonLink } from "~/components/ui/button";
import { initials } from "~/components/ui/initials";
import { PrecautionList } from "~/screens/program/precaution-list";
import type { RecordPage } from "./record-page";

/** Who the record is about, on every page of it. */
export function RecordHead({ patient }: { patient: RecordPage }) {
  return (
    <header>
      <nav aria-label="Breadcrumb" className="print:hidden mb-2.5 text-13">
        <ol className="flex items-center gap-1.5 text-ink-2">
          <li>
            <Link to="/clinic" className="no-underline">
              Caseload
            </Link>
          </li>
          <li aria-hidden>
            <ChevronRight className="icon" />
          </li>
          <li aria-current="page">{patient.name}</li>
        </ol>
      </nav>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3 sm:items-center">
        <div className="avatar size-14 text-18" aria-hidden="true">
          {initials(patient.name)}
        </div>
        <div className="min-w-0 flex-1 basis-60">
          <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
            <h1>{patient.name}</h1>
            {patient.person ? <p className="text-16 text-ink-2">{patient.person}</p> : null}
          </div>
          <PrecautionList
            precautions={patient.precautions}
            patientId={patient.canChange ? patient.id : null}
          />
          <EpisodeFacts patient={patient} />
        </div>
        {patient.canAct ? (
          <ButtonLink to={`/clinic/patients/${patient.id}/notes?write`} look="line">
            Add note
          </ButtonLink>
        ) : null}
        {patient.canChange ? <Changes patient={patient} /> : null}
      </div>
    </header>
  );
}

function Changes({ patient: { id, hasProgram } }: { patient: RecordPage }) {
  return (
    <>
      <ButtonLink to={`/clinic/patients/${id}/edit`} look="line">
        Edit
      </ButtonLink>
      <ButtonLink to={`/clinic/patients/${id}/assign`} look={hasProgram ? "soft" : "filled"}>
        Assign program
      </ButtonLink>
    </>
  );
}

function EpisodeFacts({ patient }: { patient: RecordPage }) {
  const { condition, startedOn, week, nextVisitOn, dischargedOn } = patient;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-4.5 gap-y-1 text-13 text-ink-2 [&_b]:text-ink">
      {condition ? (
        <li>
          <b>{condition}</b>
        </li>
      ) : null}
      {startedOn ? (
        <li>
          <span>Started </span>
          <b>{startedOn}</b>
          {week === null ? null : <span>{`, week ${week}`}</span>}
        </li>
      ) : null}
      {nextVisitOn ? (
        <li>
          Next visit <b>{nextVisitOn}</b>
        </li>
      ) : null}
      {dischargedOn ? (
        <li>
          Discharged <b>{dischargedOn}</b>
        </li>
      ) : null}
    </ul>
  );
}
