import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { SentForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { useWords } from "~/components/ui/words";
import type { InvitationPage } from "./invitation-page";

type Props = InvitationPage & { timeZones: string[]; form: FormResult };

/** Where the link of an invitation leads: to the first password, or to what became of the link. */
export function Invitation({ timeZones, form, ...page }: Props) {
  const { account, forms } = useWords();
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      {page.state === "used" ? (
        <Link to="/login" className="btn">
          {account.signIn}
        </Link>
      ) : null}
      {page.state === "open" ? (
        <SentForm method="post" className="grid gap-4" noValidate>
          <ErrorSummary
            form={form}
            labels={{ password: forms.password, timeZone: forms.timeZone }}
          />
          <p className="text-14 text-ink-2">
            {account.invitation.signInWith.before}
            <b className="text-ink">{page.email}</b>
            {account.invitation.signInWith.after}
          </p>
          <NewPasswordField form={form} email={page.email} />
          <TimeZoneField
            form={form}
            timeZones={timeZones}
            initial={page.timeZone}
            help={forms.timeZoneHelp}
          />
          <Button className="justify-self-start">{account.invitation.send}</Button>
        </SentForm>
      ) : null}
    </SignedOutPage>
  );
}
