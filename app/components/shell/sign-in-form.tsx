import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { SentForm } from "~/components/ui/owned-form";
import { PasswordField } from "~/components/ui/password-field";
import { useWords } from "~/components/ui/words";

/** In the place of a sealed form that was longer than is held back. */
export const TOO_LONG = "too-long";

type Props = {
  form?: FormResult;
  next?: string | null;
  /** Whether anybody may make a clinic here. */
  isSignUpOpen: boolean;
};

/** E-mail and password; always sends to /login, also from the landing page. */
export function SignInForm({ form, next, isSignUpOpen }: Props) {
  const { account, forms } = useWords();
  const sealed = typedValue(form, "sealed");
  const following = typedValue(form, "next", next ?? "") || next;
  return (
    <SentForm method="post" action="/login" className="grid gap-3" noValidate>
      <ErrorSummary form={form} labels={{ email: forms.email, password: forms.password }} />
      {following ? <input type="hidden" name="next" value={following} /> : null}
      {sealed ? <input type="hidden" name="sealed" value={sealed} /> : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          form={form}
          name="email"
          label={forms.email}
          type="email"
          autoComplete="username"
          required
        />
        <PasswordField
          form={form}
          name="password"
          label={forms.password}
          autoComplete="current-password"
          required
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button className="min-w-30">{account.signIn}</Button>
        <Link to="/reset" className="inline-flex min-h-11 items-center text-13">
          {account.forgot}
        </Link>
        {isSignUpOpen ? (
          <p className="text-13 text-ink-2">
            {account.newClinic}{" "}
            <Link to="/signup" className="inline-flex min-h-11 items-center">
              {account.createClinic}
            </Link>
          </p>
        ) : null}
      </div>
    </SentForm>
  );
}
