import type { MouseEvent } from "react";
import { TextArea } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { takeFocus, takeFocusInPlace } from "~/components/ui/take-focus";
import { QUICK_PHRASES } from "./answer-words";

type WordsProps = { form: FormResult; label: string; isRequired: boolean; takesFocus: boolean };

/** What was done about an alert, in own words; what is often done fills the field where scripts run. */
export function Words({ form, label, isRequired, takesFocus }: WordsProps) {
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
      {isRequired ? (
        <p className="needs-scripts flex flex-wrap gap-1.5">
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
