import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { emailIntent } from "./email-intent";
import type { EmailCardPage } from "./email-page";

/** What a person signs in with; another one behind a disclosure that works without scripts. */
export function EmailCard({ page, form }: { page: EmailCardPage; form: FormResult }) {
  const { title, lead, asked, noMail, prove, open, how, lost, newEmail, password, code, send } =
    page;
  return (
    <section className="card grid gap-3 px-4 py-3.5" aria-labelledby="email-card">
      <h2 id="email-card" className="text-17">
        {title}
      </h2>
      {asked === null || form ? null : <Notice tone="ok" role="status" title={asked} />}
      <p>{lead}</p>
      {noMail === null ? null : <p className="text-13 text-ink-2">{noMail}</p>}
      {prove === null ? null : (
        <OwnedForm method="post" className="grid gap-2">
          <p className="text-13 text-ink-2">{prove.lead}</p>
          <Button
            look="line"
            className="justify-self-start"
            name="intent"
            value={emailIntent.prove}
          >
            {prove.send}
          </Button>
        </OwnedForm>
      )}
      <details open={Boolean(form)}>
        <summary className="btn" data-look="line" data-size="sm">
          {open}
        </summary>
        <FieldScope value="email">
          <OwnedForm method="post" className="mt-4 grid gap-3" noValidate>
            <ErrorSummary
              form={form}
              labels={{ newEmail, currentPassword: password, code: code?.label ?? "" }}
            />
            <p className="text-13 text-ink-2">{how}</p>
            <TextField
              form={form}
              name="newEmail"
              label={newEmail}
              type="email"
              autoComplete="email"
              required
            />
            <TextField
              form={form}
              name="currentPassword"
              label={password}
              type="password"
              autoComplete="current-password"
              required
            />
            {code === null ? null : (
              <TextField
                form={form}
                name="code"
                label={code.label}
                help={code.help}
                autoComplete="one-time-code"
                autoCapitalize="characters"
                spellCheck={false}
                className="max-w-60"
                required
              />
            )}
            <Button className="justify-self-start" name="intent" value={emailIntent.change}>
              {send}
            </Button>
            <p className="text-13 text-ink-2">{lost}</p>
          </OwnedForm>
        </FieldScope>
      </details>
    </section>
  );
}
