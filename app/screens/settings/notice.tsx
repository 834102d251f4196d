import { Link } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import type { NoticePage } from "./notice-page";

const LABEL = "What the clinic does with personal data";

type Props = { page: NoticePage; seen: number; form: FormResult };

/** The clinic's privacy notice: an owner writes a new version, which is asked about before it is published. */
export function PrivacyNotice({ page, seen, form }: Props) {
  const { canChange, state, text, asks, saved } = page;
  const [isDirty, setIsDirty] = useState(false);
  return (
    <section className="settings-form" aria-labelledby="notice">
      <Link to="/clinic/settings/clinic" className="tap justify-self-start">
        Back to the clinic’s settings
      </Link>
      {saved !== null && !form ? (
        <div tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title={saved} />
        </div>
      ) : null}
      <div className="card settings-card">
        <h2 id="notice">Privacy notice</h2>
        <p className="text-13 text-ink-2">{state}</p>
        {canChange ? null : <p className="whitespace-pre-line">{text}</p>}
        {canChange ? (
          <OwnedForm
            method="post"
            className="grid gap-3"
            onInput={() => setIsDirty(true)}
            onSubmit={() => setIsDirty(false)}
            noValidate
          >
            <ErrorSummary form={form} labels={{ text: LABEL }} />
            <input type="hidden" name="seen" value={seen} />
            <TextArea
              {...{ form, name: "text", initial: text, label: LABEL }}
              help="What is kept, what for, who reads it, for how long, and whom patients ask. Plain text; an empty line begins a new paragraph."
              rows={14}
              required
            />
            <details open={Boolean(form)}>
              <summary className="btn" data-look="line">
                Publish a new version…
              </summary>
              <p className="my-2 text-13 text-ink-2">{asks}</p>
              <Button>Publish it</Button>
            </details>
          </OwnedForm>
        ) : null}
      </div>
      <LeaveGuard
        dirty={isDirty || Boolean(form)}
        title="Leave without publishing?"
        text="What you wrote here is not published yet."
        stay="Stay here"
        leave="Leave"
      />
    </section>
  );
}
