import { KeyRound } from "lucide-react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { PasswordField } from "~/components/ui/password-field";
import { useWords } from "~/components/ui/words";
import type { PasswordCardPage } from "./security-page";

/** Another password, behind a disclosure that works without scripts and is open when something was wrong. */
export function PasswordCard({ page, form }: { page: PasswordCardPage; form: FormResult }) {
  const { forms } = useWords();
  const { title, lead, open, email, current, label, help, send } = page;
  return (
    <section className="card security-card" aria-labelledby="password-card">
      <details open={Boolean(form)}>
        <summary className="security-row">
          <span className="security-icon">
            <KeyRound className="icon" aria-hidden />
          </span>
          <div>
            <h2 id="password-card">{title}</h2>
            <p className="text-13 text-ink-2">{lead}</p>
          </div>
          <span className="btn security-action" data-look="line" data-size="sm">
            {open}
          </span>
        </summary>
        <OwnedForm method="post" className="mt-4 grid gap-3" noValidate>
          <ErrorSummary form={form} labels={{ currentPassword: current, password: label }} />
          <input
            type="email"
            name="username"
            autoComplete="username"
            aria-label={forms.email}
            className="sr-only"
            value={email}
            tabIndex={-1}
            readOnly
          />
          <PasswordField
            form={form}
            name="currentPassword"
            label={current}
            autoComplete="current-password"
            required
          />
          <PasswordField
            form={form}
            name="password"
            label={label}
            help={help}
            autoComplete="new-password"
            required
          />
          <Button className="justify-self-start" name="intent" value="password">
            {send}
          </Button>
        </OwnedForm>
      </details>
    </section>
  );
}
