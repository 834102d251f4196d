import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { SentForm } from "~/components/ui/owned-form";
import type { PendingPage } from "./sign-up-page";

/** Where the mailed link of a sign-up leads: whoever asked types the password once more. */
export function PendingSignUp({ page, form }: { page: PendingPage; form: FormResult }) {
  const { title, lead, password, send } = page;
  return (
    <SignedOutPage title={title} lead={lead}>
      <SentForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary form={form} labels={{ password }} />
        <TextField
          form={form}
          name="password"
          label={password}
          type="password"
          autoComplete="current-password"
          required
        />
        <Button className="justify-self-start">{send}</Button>
      </SentForm>
    </SignedOutPage>
  );
}
