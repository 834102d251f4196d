import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { SentForm } from "~/components/ui/owned-form";
import type { CodePage } from "./code-page";
import { PasskeyButton } from "./passkey-button";

type Props = { page: CodePage; next: string | null; form: FormResult };

/** The second half of a sign-in: a code, or a passkey. */
export function Code({ page, next, form }: Props) {
  const sealed = typedValue(form, "sealed");
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      <SentForm method="post" className="grid gap-3" noValidate>
        <ErrorSummary form={form} labels={{ code: page.label }} />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        {sealed ? <input type="hidden" name="sealed" value={sealed} /> : null}
        <TextField
          key={page.label}
          form={form}
          name="code"
          label={page.label}
          inputMode={page.isDigits ? "numeric" : "text"}
          autoComplete={page.isDigits ? "one-time-code" : "off"}
          autoCapitalize="characters"
          spellCheck={false}
          className="max-w-60"
          required
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button className="min-w-30">{page.send}</Button>
          {page.other ? <OtherKind {...page.other} {...{ next, sealed }} /> : null}
        </div>
      </SentForm>
      {page.passkey === null ? null : (
        <div className="mt-4 border-t border-line pt-4">
          <PasskeyButton word={page.passkey} {...{ form, next }} />
        </div>
      )}
    </SignedOutPage>
  );
}

type Other = { word: string; isRecovery: boolean; next: string | null; sealed: string };

/** With a form that is held a button, which takes it along; else a link. */
function OtherKind({ word, isRecovery, next, sealed }: Other) {
  const search = new URLSearchParams({
    ...(isRecovery && { recovery: "" }),
    ...(next && { next }),
  });
  const path = `/login/code?${search}`;
  return sealed ? (
    <Button look="quiet" name="otherKind" formAction={path}>
      {word}
    </Button>
  ) : (
    <Link to={path} className="inline-flex min-h-11 items-center text-13">
      {word}
    </Link>
  );
}
