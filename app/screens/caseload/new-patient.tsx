import { Link } from "@remix-run/react";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { type Invitation, Invited } from "./invited";
import { NewPatientForm } from "./new-patient-form";

/** Who asks, and the zones to choose from. */
export type NewPatientPage = {
  /** Clinic-local date: the first guess for "Started on". */
  today: string;
  /** The clinic's zone: the first guess for the patient's. */
  timeZone: string;
  timeZones: string[];
};

type Props = {
  page: NewPatientPage;
  form?: FormResult;
  added?: Invitation & { name: string };
  /** Who is perhaps the same person, and was taken off the lists. */
  archived?: { id: string; name: string } | null;
};

/** A form; once it was accepted, the invitation to hand over takes its place. */
export function NewPatient({ page, form, added, archived }: Props) {
  return (
    <div className="mx-auto grid max-w-3xl gap-4">
      {added ? (
        <>
          <PageTitle
            key="added"
            title={`${added.name} was added`}
            lead="Now hand over the invitation."
            focus
          />
          <Invited {...added} />
        </>
      ) : (
        <>
          <PageTitle
            title="Add patient"
            lead="Name, email, condition and side are needed. The rest can wait."
          />
          <p>
            <Link to="/clinic/patients/import" className="tap">
              Import many from a file
            </Link>
          </p>
          {archived ? (
            <Notice tone="info" title={`${archived.name} is archived. `}>
              <Link to={`/clinic/patients/${archived.id}`} className="link" target="_blank">
                Open the record to bring it back
              </Link>
            </Notice>
          ) : null}
          <NewPatientForm page={page} form={form} />
        </>
      )}
    </div>
  );
}

/** @param focus moves the focus here when it appears: for an answer that takes the place of a form */
function PageTitle({
  title,
  lead,
  focus = false,
}: {
  title: string;
  lead: string;
  focus?: boolean;
}) {
  return (
    <header>
      <h1 tabIndex={focus ? -1 : undefined} ref={focus ? takeFocus : undefined}>
        {title}
      </h1>
      <p className="mt-1 text-ink-2">{lead}</p>
    </header>
  );
}
