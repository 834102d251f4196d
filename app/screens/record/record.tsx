import { Link, NavLink, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "~/components/ui/notice";
import { ArchivedStrip } from "./archived-strip";
import { Invitation, type NewLink } from "./invitation";
import { RecordHead } from "./record-head";
import type { RecordPage } from "./record-page";

type Props = {
  patient: RecordPage;
  /** The invitation link that was just made. */
  made: NewLink | null;
  /** The tab that is open. */
  children: ReactNode;
};

/** The frame of a record: whose it is, whether they are invited, and its tabs. */
export function PatientRecord({ patient, made, children }: Props) {
  // They come while the record is open, and its own data stays as it is.
  const unread = useRouteLoaderData<{ unreadHere: number }>("routes/clinic")?.unreadHere ?? 0;
  const { id, name, invitation, takenUp, same, archived, canChange, limit, undecided } = patient;
  return (
    <>
      <RecordHead patient={patient} />
      {archived ? <ArchivedStrip patientId={id} archived={archived} /> : null}
      <Discharged patient={patient} />
      {undecided ? <Undecided {...{ patientId: id, undecided }} /> : null}
      {limit ? (
        <div className="mt-3">
          <Notice tone="info">{limit}</Notice>
        </div>
      ) : null}
      {same.map((other) => (
        <p key={other.id} className="mt-3 text-14">
          <span>Marked as the same person as </span>
          <Link to={`/clinic/patients/${other.id}`}>{other.name}</Link>
          <span>. Nothing is merged.</span>
        </p>
      ))}
      {invitation ? <Invitation {...{ patientId: id, name, invitation, made, canChange }} /> : null}
      {takenUp && canChange ? (
        <p className="mt-3 text-14 text-ink-2">
          {`${takenUp}. `}
          <Link to={`/clinic/patients/${id}/access`}>Not the right person?</Link>
        </p>
      ) : null}
      <nav className="tabs mt-3.5 mb-4" aria-label="Record">
        <NavLink to={`/clinic/patients/${id}`} end prefetch="intent">
          Overview
        </NavLink>
        <NavLink to={`/clinic/patients/${id}/program`} prefetch="intent">
          Program
        </NavLink>
        <NavLink to={`/clinic/patients/${id}/measures`} prefetch="intent">
          Measures
        </NavLink>
        <NavLink to={`/clinic/patients/${id}/notes`} prefetch="intent">
          Notes
        </NavLink>
        <NavLink to={`/clinic/patients/${id}/messages#newest`}>
          {({ isActive }) => (
            <>
              <span>Messages</span>
              {unread > 0 && !isActive ? (
                <b className="count">
                  {unread}
                  <span className="sr-only"> unread</span>
                </b>
              ) : null}
            </>
          )}
        </NavLink>
      </nav>
      {children}
    </>
  );
}

/** Whatever tab is open: not every "yes" of an intake is an alert, or rests the program. */
function Undecided({ patientId, undecided }: { patientId: string; undecided: string }) {
  return (
    <div className="mt-3">
      <Notice tone="amber" title="Intake: a “yes” waits for a decision. ">
        <span>{`${undecided}. Resting a program, or letting it run, is for you to decide. `}</span>
        <Link to={`/clinic/patients/${patientId}/intake`} className="link">
          Decide in the intake
        </Link>
      </Notice>
    </div>
  );
}

/** After a discharge: its letter, and the ways on for somebody who comes back. */
function Discharged({ patient }: { patient: RecordPage }) {
  const { id, discharged, canChange } = patient;
  if (discharged === null || !(discharged.hasLetter || canChange)) return null;
  return (
    <div className="mt-3">
      <Notice tone="info" title={`${discharged.words}. `}>
        {discharged.hasLetter ? (
          <>
            <Link to={`/clinic/patients/${id}/letter`} className="link">
              Letter to the doctor
            </Link>
            <span>. </span>
          </>
        ) : null}
        {canChange ? (
          <>
            <Link to={`/clinic/patients/${id}/discharge`} className="link">
              Open again
            </Link>
            <span>, or </span>
            <Link to={`/clinic/patients/${id}/episode`} className="link">
              begin a new episode
            </Link>
            <span>.</span>
          </>
        ) : null}
      </Notice>
    </div>
  );
}
