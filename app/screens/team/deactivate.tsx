import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { capital } from "~/components/ui/capital";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import { HandOnFields } from "./hand-on-fields";
import type { MemberPage } from "./member-page";

/** The question before somebody is let go of; the safe answer has the focus. */
export function Deactivate({ page, form }: { page: MemberPage; form: FormResult }) {
  const { id, name, isMe, patients } = page;
  return (
    <section className="card team-form">
      <h1 className="text-18">{isMe ? "Deactivate yourself?" : `Deactivate ${name}?`}</h1>
      <p className="text-14">
        {isMe
          ? "You are signed out at once. What you wrote keeps your name."
          : `${page.firstName} is signed out at once. What they wrote keeps their name. Covers and invitations of theirs end.`}
      </p>
      <OwnedForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary form={form} labels={{ toUserId: "Patients" }} />
        {patients === null ? null : (
          <HandOnFields form={form} patients={{ ...patients, label: capital(patients.label) }} />
        )}
        <div className="team-buttons">
          <Link
            className="btn"
            data-look="line"
            data-size="md"
            to={`/clinic/team/${id}`}
            ref={form ? undefined : takeFocus}
          >
            {isMe ? "Stay" : `Keep ${page.firstName}`}
          </Link>
          <Button look="danger">Deactivate</Button>
        </div>
      </OwnedForm>
    </section>
  );
}
