import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { CopyField } from "~/components/ui/copy-field";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import { EditHead } from "~/screens/patient-edit/edit";
import type { AccessLine, AccessPage, AccessQuestion } from "./access-page";

type Props = {
  page: AccessPage;
  /** A link that was just made: it is shown this once. */
  made: { inviteLink: string; email: string; isMailSent: boolean } | null;
  /** What was just ended, in words. */
  done: string | null;
  form: FormResult;
};

/** Who logs for a patient and reads the record, and the ways to invite somebody and to end it. */
export function Access({ page, made, done, form }: Props) {
  const { patientId, name, firstName, people, invites, asked } = page;
  return (
    <div className="mx-auto grid max-w-3xl gap-4">
      <EditHead patientId={patientId} name={name} place="Access">
        {`Who logs for ${name}`}
      </EditHead>
      {done ? <Notice tone="ok" role="status" title={done} /> : null}
      {made ? <Made {...made} /> : null}
      {asked ? <Question patientId={patientId} asked={asked} /> : null}
      <section className="card p-5" aria-labelledby="people">
        <h2 id="people" className="mb-2.5 text-16">
          Let in
        </h2>
        <Lines lines={people} none={`Nobody yet: ${firstName} has no account.`} />
      </section>
      {invites.length > 0 ? (
        <section className="card p-5" aria-labelledby="invites">
          <h2 id="invites" className="mb-2.5 text-16">
            Invited
          </h2>
          <Lines lines={invites} none="" />
        </section>
      ) : null}
      <InviteCarer page={page} form={form} />
    </div>
  );
}

function Lines({ lines, none }: { lines: AccessLine[]; none: string }) {
  if (lines.length === 0) return <p className="text-ink-2">{none}</p>;
  return (
    <ul className="grid gap-3">
      {lines.map(({ id, name, facts, end, lost }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <div className="min-w-0">
            <b className="wrap-anywhere">{name}</b>
            <p className="wrap-anywhere text-13 text-ink-2">{facts}</p>
          </div>
          {[lost, end].map((link) =>
            link ? (
              <Link
                key={link.query}
                to={link.query}
                className="inline-flex min-h-11 items-center text-14"
              >
                {link.text}
                <span className="sr-only">{`: ${name}`}</span>
              </Link>
            ) : null,
          )}
        </li>
      ))}
    </ul>
  );
}

function Question({ patientId, asked }: { patientId: string; asked: AccessQuestion }) {
  const { intent, id, title, happens, verb } = asked;
  return (
    <section
      key={id}
      className="card grid gap-3 p-5"
      aria-labelledby="asked"
      tabIndex={-1}
      ref={takeFocus}
    >
      <h2 id="asked" className="wrap-anywhere text-18">
        {title}
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5">
        {happens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OwnedForm method="post" patientId={patientId} className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <Button look="danger" name="intent" value={intent}>
          {verb}
        </Button>
        <ButtonLink to={`/clinic/patients/${patientId}/access`} look="line">
          Leave it
        </ButtonLink>
      </OwnedForm>
    </section>
  );
}

function Made({ inviteLink, email, isMailSent }: NonNullable<Props["made"]>) {
  return (
    <Notice tone="ok" role="status" title="The invitation is ready">
      <p>
        {isMailSent
          ? `A mail with it is on its way to ${email}. You can also copy this link and hand it over.`
          : "This server is not set up to send mail. Copy the link and hand it over."}
      </p>
      <div className="mt-2.5">
        <CopyField label="Invitation link, works once" name="inviteLink" text={inviteLink} />
      </div>
    </Notice>
  );
}

function InviteCarer({ page, form }: { page: AccessPage; form: FormResult }) {
  const { patientId, firstName } = page;
  return (
    <section className="card p-5" aria-labelledby="carer">
      <h2 id="carer" className="text-16">
        Invite somebody who looks after {firstName}
      </h2>
      <p className="mt-1 mb-3 text-14 text-ink-2">
        A parent or a partner, say. They read the record’s program and progress and log for{" "}
        {firstName}, and every log says who gave it.
      </p>
      <OwnedForm method="post" patientId={patientId} className="grid gap-4" noValidate>
        <ErrorSummary form={form} labels={{ name: "Name", email: "Email" }} />
        <TextField form={form} name="name" label="Name" autoComplete="off" required />
        <TextField
          form={form}
          name="email"
          label="Email"
          type="email"
          autoComplete="off"
          required
        />
        <Button className="justify-self-start" name="intent" value="invite">
          Invite
        </Button>
      </OwnedForm>
    </section>
  );
}
