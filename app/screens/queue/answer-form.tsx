import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { FieldScope } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { Settle, Until } from "./answer-choices";
import type { Faster } from "./answer-words";
import type { AnswerFormPage } from "./panel-page";
import { type AnswerAct, answerActs } from "./queue-query";
import { WasFaster } from "./was-faster";
import { Words } from "./words-field";

const acts: Record<AnswerAct, { word: string; kind: string; label: string; note: string }> = {
  acknowledge: {
    ...{ word: "Acknowledge", kind: "ACKNOWLEDGED", label: "What you did" },
    note: "Saved in the record with your name. It stays there as acknowledged until somebody resolves it.",
  },
  snooze: {
    ...{ word: "Snooze", kind: "SNOOZED", label: "Note" },
    note: "It comes back on the day, or at once with severe pain that is higher, or a warning sign.",
  },
  resolve: {
    ...{ word: "Resolve", kind: "RESOLVED", label: "Note" },
    note: "Saved in the record with your name.",
  },
};

type Props = {
  page: AnswerFormPage;
  form: FormResult;
  /** Who answered it in the meantime; null when nobody did. */
  faster: Faster | null;
  action: string;
  actPath: (act: AnswerAct) => string;
  closePath: string;
  /** The row to go on with; null where there is none. */
  next: string | null;
  /** Whether the form was asked for, and takes the focus. */
  takesFocus: boolean;
};

/**
 * The form in which an alert is answered: what was done, until when it may wait, or why it is closed. Where scripts run, what was
 * typed stays when another kind is chosen; without them each kind is a page of its own, and its fields begin empty.
 */
export function AnswerForm({
  page,
  form,
  faster,
  action,
  actPath,
  closePath,
  next,
  ...asked
}: Props) {
  const { patientId, rule, key, seen, answerId, act, about } = page;
  const { word, kind, label, note } = acts[act];
  const takesFocus = asked.takesFocus && !form;
  return (
    <FieldScope value={`answer-${patientId}-${key.replaceAll(/[^\w-]/g, "-")}`}>
      <nav className="segment alert-acts" aria-label={`What to do about ${about}`}>
        {answerActs.map((each) => (
          <Link
            key={each}
            to={actPath(each)}
            preventScrollReset
            replace
            aria-current={each === act ? "true" : undefined}
          >
            {acts[each].word}
          </Link>
        ))}
      </nav>
      <OwnedForm
        method="post"
        action={action}
        patientId={patientId}
        preventScrollReset
        className="grid gap-3"
      >
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={answerId} />
        <input type="hidden" name="rule" value={rule} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="seen" value={seen} />
        {next === null ? null : <input type="hidden" name="next" value={next} />}
        <FormError form={form} />
        {faster === null ? null : <WasFaster faster={faster} />}
        {act === "snooze" ? <Until page={page} form={form} takesFocus={takesFocus} /> : null}
        {act === "resolve" ? <Settle form={form} takesFocus={takesFocus} /> : null}
        <Words
          form={form}
          label={label}
          isRequired={act === "acknowledge"}
          takesFocus={takesFocus && act === "acknowledge"}
        />
        <div className="flex flex-wrap gap-2">
          <Button>{faster === null ? word : "Add my note"}</Button>
          <Link to={closePath} preventScrollReset className="btn" data-look="quiet">
            {faster === null ? "Cancel" : "Drop mine"}
          </Link>
        </div>
        <p className="cap">{note}</p>
      </OwnedForm>
    </FieldScope>
  );
}
