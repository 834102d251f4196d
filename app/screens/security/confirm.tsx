import { Link } from "@remix-run/react";
import { TOO_LONG } from "~/components/shell/sign-in-form";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { PasswordField } from "~/components/ui/password-field";
import { useWords } from "~/components/ui/words";
import { PasskeyButton } from "~/screens/account/passkey-button";
import { CONFIRM } from "./confirm-intent";
import type { ConfirmPage } from "./confirm-page";

/** Once more what a sign-in asks for; what was typed before waits sealed in the form, as on the sign-in page. */
export function Confirm({ page, form }: { page: ConfirmPage; form: FormResult }) {
  const { forms } = useWords();
  const sealed = typedValue(form, "sealed");
  const goesOn = typedValue(form, "goesOn");
  const kept = goesOn ? page.heldPress : page.held;
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      {sealed ? (
        <p className="mb-4 text-ink-2">{sealed === TOO_LONG ? page.tooLong : kept}</p>
      ) : null}
      <OwnedForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary
          form={form}
          labels={{ password: forms.password, code: page.code?.label ?? "" }}
        />
        {sealed ? <input type="hidden" name="sealed" value={sealed} /> : null}
        {goesOn ? <input type="hidden" name="goesOn" value={goesOn} /> : null}
        <input
          type="email"
          name="username"
          autoComplete="username"
          aria-label={forms.email}
          className="sr-only"
          value={page.email}
          tabIndex={-1}
          readOnly
        />
        <PasswordField
          form={form}
          name="password"
          label={forms.password}
          autoComplete="current-password"
          required
        />
        {page.code ? (
          <TextField
            form={form}
            name="code"
            label={page.code.label}
            help={page.code.help}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            className="max-w-60"
            required
          />
        ) : null}
        <div className="flex flex-wrap items-center gap-4">
          <Button name="intent" value={CONFIRM}>
            {page.send}
          </Button>
          <Link to={page.next} className="inline-flex min-h-11 items-center text-13">
            {page.cancel}
          </Link>
        </div>
      </OwnedForm>
      {page.passkey === null ? null : (
        <div className="mt-4 border-t border-line pt-4">
          <PasskeyButton at="/confirm" word={page.passkey} {...{ form, next: page.next }} />
        </div>
      )}
    </SignedOutPage>
  );
}
