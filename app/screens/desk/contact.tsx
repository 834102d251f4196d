import { Link } from "@remix-run/react";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { NewLink, type NewStaffLink } from "~/screens/team/new-link";
import type { ContactPage } from "./contact-page";

type Props = {
  page: ContactPage;
  form: FormResult;
  /** An invitation that was just made. */
  made: NewStaffLink | null;
  isSaved: boolean;
};

const labels = {
  email: "Email",
  phone: "Phone",
  nextVisitOn: "Next visit",
  nextVisitTime: "Time",
};

/** How a patient is reached, when they come next, and how their invitation stands. */
export function ContactOfPatient({ page, form, made, isSaved }: Props) {
  const { id, name, born, values, hasVisit, hasAccount, invitation } = page;
  return (
    <section className="card contact-form">
      <p className="text-13">
        <Link to="/clinic/desk">Patients</Link>
      </p>
      <div>
        <h1 className="text-18">{name}</h1>
        <p className="text-13 text-ink-2">{`Born ${born}`}</p>
      </div>
      {isSaved ? <Notice tone="ok" role="status" title="Saved." /> : null}
      {made ? <NewLink made={made} /> : null}
      <OwnedForm method="post" patientId={id} className="grid gap-4" noValidate>
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="openedEmail" value={values.email} />
        <input type="hidden" name="openedPhone" value={values.phone} />
        <input type="hidden" name="openedVisit" value={values.visit} />
        <ErrorSummary form={form} labels={labels} />
        <TextField
          form={form}
          name="email"
          label={labels.email}
          type="email"
          initial={values.email}
        />
        {hasAccount ? (
          <p className="text-13 text-ink-2">
            They go on signing in with the address of their account.
          </p>
        ) : null}
        <TextField
          form={form}
          name="phone"
          label={labels.phone}
          type="tel"
          initial={values.phone}
        />
        {hasVisit ? (
          <div className="flex flex-wrap gap-3">
            <TextField
              form={form}
              name="nextVisitOn"
              label={labels.nextVisitOn}
              type="date"
              initial={values.visitOn}
            />
            <TextField
              form={form}
              name="nextVisitTime"
              label={labels.nextVisitTime}
              type="time"
              initial={values.visitTime}
            />
          </div>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <ButtonLink look="line" to="/clinic/desk">
            Cancel
          </ButtonLink>
          <Button>Save</Button>
        </div>
      </OwnedForm>
      <div className="contact-invitation">
        <Badge tone={invitation.tone}>{invitation.word}</Badge>
        {hasAccount ? null : (
          <OwnedForm method="post" patientId={id}>
            <input type="hidden" name="intent" value="invite" />
            <Button look="line" size="sm">
              Send a new invitation
            </Button>
          </OwnedForm>
        )}
      </div>
    </section>
  );
}
