import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";

/** E-mail and password; always sends to /login, also from the landing page. */
export function SignInForm({ form, next }: { form?: FormResult; next?: string | null }) {
  const { account, forms } = useWords();
  return (
    <Form method="post" action="/login" className="grid gap-3" noValidate>
      <ErrorSummary form={form} labels={{ email: forms.email, password: forms.password }} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          form={form}
          name="email"
          label={forms.email}
          type="email"
          autoComplete="username"
          required
        />
        <TextField
          form={form}
          name="password"
          label={forms.password}
          type="password"
          autoComplete="current-password"
          required
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button className="min-w-30">{account.signIn}</Button>
        <p className="text-13 text-ink-2">
          {account.newClinic}{" "}
          <Link to="/signup" className="inline-flex min-h-11 items-center">
            {account.createClinic}
          </Link>
        </p>
      </div>
    </Form>
  );
}
