import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { SentForm } from "~/components/ui/owned-form";
import { PasswordField } from "~/components/ui/password-field";
import { useWords } from "~/components/ui/words";
import type { AskResetPage, ResetPage } from "./reset-page";

/** For whoever forgot their password: the address, then a word that is the same for every address. */
export function AskReset({ page, form }: { page: AskResetPage; form: FormResult }) {
  const { forms } = useWords();
  const { title, lead, back, send, sent } = page;
  return (
    <SignedOutPage title={title} lead={lead}>
      {send === null ? null : (
        <SentForm method="post" className="grid gap-4" noValidate>
          <ErrorSummary form={form} labels={{ email: forms.email }} />
          <TextField
            form={form}
            name="email"
            label={forms.email}
            type="email"
            autoComplete="username"
            required
          />
          <Button className="justify-self-start">{send}</Button>
        </SentForm>
      )}
      {sent ? <p className="text-ink-2">{sent.nothing}</p> : null}
      <p className="mt-3 flex flex-wrap gap-x-5 text-13">
        {sent ? (
          <Link to="/reset" className="inline-flex min-h-11 items-center">
            {sent.again}
          </Link>
        ) : null}
        <Link to="/login" className="inline-flex min-h-11 items-center">
          {back}
        </Link>
      </p>
    </SignedOutPage>
  );
}

/** Where the mailed link leads: to another password, or to what became of the link. */
export function Reset({ page, form }: { page: ResetPage; form: FormResult }) {
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      {page.isOpen ? (
        <SentForm method="post" className="grid gap-4" noValidate>
          <ErrorSummary form={form} labels={{ password: page.label }} />
          <PasswordField
            form={form}
            name="password"
            label={page.label}
            help={page.help}
            autoComplete="new-password"
            required
          />
          <Button className="justify-self-start">{page.send}</Button>
        </SentForm>
      ) : (
        <Link to="/reset" className="btn">
          {page.again}
        </Link>
      )}
    </SignedOutPage>
  );
}
