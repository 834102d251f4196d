import { Link } from "@remix-run/react";
import type { MouseEvent, ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { FieldScope, TextArea, TextField, useFieldId } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus, takeFocusInPlace } from "~/components/ui/take-focus";
import { useIsLive } from "~/components/ui/use-is-live";
import { type Faster, QUICK_PHRASES, SETTLED } from "./answer-words";
import type { AnswerFormPage } from "./panel-page";
import { type AnswerAct, answerActs } from "./queue-query";
import { WasFaster } from "./was-faster";

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

type WordsProps = { form: FormResult; label: string; isRequired: boolean; takesFocus: boolean };

function Words({ form, label, isRequired, takesFocus }: WordsProps) {
  const isLive = useIsLive();
  const error = errorOf(form, "reason");
  return (
    <div className="grid gap-2" ref={error ? goToField : takesFocus ? focusField : undefined}>
      <TextArea
        form={form}
        name="reason"
        label={
          <>
            <span>{label}</span> <small>{isRequired ? "saved in the record" : "if you like"}</small>
          </>
        }
        rows={3}
        maxLength={1000}
        aria-required={isRequired || undefined}
      />
      {isLive && isRequired ? (
        <p className="flex flex-wrap gap-1.5">
          {QUICK_PHRASES.map((phrase) => (
            <button key={phrase} type="button" className="chip" onClick={fillIn}>
              {phrase}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}

// Two, so that an error moves the focus again.
const goToField = (around: HTMLElement | null) =>
  takeFocus(around?.querySelector("textarea") ?? null);
const focusField = (around: HTMLElement | null) =>
  takeFocusInPlace(around?.querySelector("textarea") ?? null);

/** Puts a phrase behind what stands in the field, and goes on there. */
function fillIn({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const field = currentTarget.form?.elements.namedItem("reason");
  if (!(field instanceof HTMLTextAreaElement)) return;
  const phrase = `${currentTarget.textContent}. `;
  field.value = field.value.trim() === "" ? phrase : `${field.value.trimEnd()} ${phrase}`;
  field.focus();
}

/** A question with a few answers; its error stands below. */
function Choices({
  name,
  legend,
  form,
  children,
}: {
  name: string;
  legend: string;
  form: FormResult;
  children: ReactNode;
}) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  return (
    <fieldset
      id={id}
      className="alert-choices"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="field-label">{legend}</legend>
      {children}
      {error ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

const focusOn = (error: string | null, takesFocus: boolean) =>
  error === null ? (takesFocus ? takeFocusInPlace : undefined) : takeFocus;

type ChoiceProps = { page: AnswerFormPage; form: FormResult; takesFocus: boolean };

function Until({ page, form, takesFocus }: ChoiceProps) {
  const { options, earliest, latest } = page.snooze;
  const chosen = typedValue(form, "until");
  const focus = focusOn(errorOf(form, "until") ?? errorOf(form, "untilOn"), takesFocus);
  return (
    <Choices name="until" legend="Comes back" form={form}>
      {options.map(({ value, label, day }, i) => (
        <label key={value} className="alert-choice">
          <input
            type="radio"
            name="until"
            value={value}
            defaultChecked={value === chosen}
            ref={i === 0 ? focus : undefined}
          />
          <span>
            <span>{label}</span>
            <small>{day}</small>
          </span>
        </label>
      ))}
      <label className="alert-choice">
        <input type="radio" name="until" value="other" defaultChecked={chosen === "other"} />
        <span>Another day</span>
      </label>
      <TextField
        form={form}
        name="untilOn"
        label="Another day"
        type="date"
        min={earliest}
        max={latest}
        className="alert-date"
      />
    </Choices>
  );
}

function Settle({ form, takesFocus }: Omit<ChoiceProps, "page">) {
  const chosen = typedValue(form, "settled");
  const focus = focusOn(errorOf(form, "settled"), takesFocus);
  return (
    <Choices name="settled" legend="Why it is closed" form={form}>
      {Object.entries(SETTLED).map(([code, words], i) => (
        <label key={code} className="alert-choice">
          <input
            type="radio"
            name="settled"
            value={code}
            defaultChecked={code === chosen}
            ref={i === 0 ? focus : undefined}
          />
          <span>{words}</span>
        </label>
      ))}
    </Choices>
  );
}
