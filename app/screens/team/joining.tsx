import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { OwnedForm, SentForm } from "~/components/ui/owned-form";
import type { JoiningPage } from "./joining-page";

type Props = { page: JoiningPage; signInPath: string; form: FormResult };

/** Where the link of an invitation to the staff leads. */
export function JoinTeam({ page, signInPath, form }: Props) {
  const { stage, title, lead, email } = page;
  return (
    <SignedOutPage title={title} lead={lead}>
      {stage === "new" && email !== null ? (
        <SentForm method="post" className="grid gap-4" noValidate>
          <ErrorSummary form={form} labels={{ password: "Password" }} />
          <p className="text-14 text-ink-2">
            You sign in with <b className="text-ink">{email}</b>
          </p>
          <NewPasswordField form={form} email={email} />
          <Button className="justify-self-start">Join the team</Button>
        </SentForm>
      ) : null}
      {stage === "confirm" ? (
        <OwnedForm method="post" className="grid gap-4">
          <ErrorSummary form={form} labels={{}} />
          <Button className="justify-self-start">Join the team</Button>
        </OwnedForm>
      ) : null}
      {stage === "sign-in" || stage === "closed" ? (
        <Link to={signInPath} className="btn">
          Sign in
        </Link>
      ) : null}
      {stage === "another" ? (
        <OwnedForm method="post" action="/logout">
          <Button look="line">Sign out</Button>
        </OwnedForm>
      ) : null}
    </SignedOutPage>
  );
}
