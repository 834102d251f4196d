import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { AwayCard } from "~/screens/account/away-card";
import { type AwayPage, isOfAwayCard } from "~/screens/account/away-page";
import { Invited } from "~/screens/caseload/invited";
import type { EditAnswer } from "./edit-answer";
import { EditForm } from "./edit-form";
import type { EditPage } from "./edit-page";
import { SameCard } from "./same-card";
import type { SamePage } from "./same-page";

type Props = {
  page: EditPage;
  /** Names the save that the page comes from; null on a first visit. */
  saved: string | null;
  answer?: EditAnswer;
  away: AwayPage;
  same: SamePage;
};

/** A patient and their episode of care, to be changed: one form, and the ways to close and begin an episode. */
export function EditPatient({ page: loaded, saved, answer, away, same }: Props) {
  const page = answer?.page ?? loaded;
  return (
    <>
      <EditHead patientId={page.patientId} name={page.name} place="Edit">
        {`Edit ${page.name}`}
      </EditHead>
      <div className="mb-4 grid gap-4">
        {saved !== null && !answer ? <Saved key={saved} patientId={page.patientId} /> : null}
        {answer?.invitation ? (
          <section
            className="grid gap-2"
            tabIndex={-1}
            ref={takeFocus}
            aria-label="New invitation"
            key={answer.id}
          >
            <Notice tone="ok" role="status" title="Saved. The links sent before no longer work." />
            <Invited {...answer.invitation} />
          </section>
        ) : null}
        <Conflicts page={page} />
      </div>
      <EditForm key={answer?.id ?? saved} page={page} answer={answer} />
      <div className="edit-cards mt-4">
        <SameCard page={same} />
        <AwayCard
          page={away}
          form={isOfAwayCard(answer?.form) ? answer?.form : null}
          patientId={page.patientId}
        />
      </div>
    </>
  );
}

/** Where the page stands, and what it is. */
export function EditHead({
  patientId,
  name,
  place,
  below,
  children,
}: {
  patientId: string;
  name: string;
  place: string;
  below?: string;
  children: ReactNode;
}) {
  return (
    <header className="mb-4">
      <nav aria-label="Breadcrumb" className="mb-2.5 text-13">
        <ol className="flex flex-wrap items-center gap-1.5 text-ink-2">
          <li>
            <Link to="/clinic" className="no-underline">
              Caseload
            </Link>
          </li>
          <li aria-hidden>
            <ChevronRight className="icon" />
          </li>
          <li>
            <Link to={`/clinic/patients/${patientId}`} className="no-underline">
              {name}
            </Link>
          </li>
          <li aria-hidden>
            <ChevronRight className="icon" />
          </li>
          <li aria-current="page">{place}</li>
        </ol>
      </nav>
      <h1 className="wrap-anywhere">{children}</h1>
      {below ? <p className="mt-1 text-14 text-ink-2">{below}</p> : null}
    </header>
  );
}

function Saved({ patientId }: { patientId: string }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <Notice tone="ok" role="status" title="Saved">
        <Link to={`/clinic/patients/${patientId}`}>Back to the record</Link>
      </Notice>
    </div>
  );
}

/** What the running program asks that a precaution forbids: said where precautions are noted. */
function Conflicts({ page: { conflicts, patientId, firstName } }: { page: EditPage }) {
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="red" title={`${firstName}’s program does not keep to the precautions`}>
      <ul className="mt-1 grid gap-1">
        {conflicts.map(({ exercise, precautions }) => (
          <li key={exercise}>
            <b>{exercise}</b>
            <span>{`: ${precautions.join("; ")}`}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5">
        <span>Nothing was changed in it. </span>
        <Link to={`/clinic/patients/${patientId}/program/edit`}>Change the program</Link>
      </p>
    </Notice>
  );
}
