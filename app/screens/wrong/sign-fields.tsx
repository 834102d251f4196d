import { TriangleAlert } from "lucide-react";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { takeFocus } from "~/components/ui/take-focus";
import type { WrongPage } from "./wrong-page";

type Props = {
  groups: WrongPage["groups"];
  form: FormResult;
  /** Not where what to do stands above: that is read first. */
  takesFocus: boolean;
};

/** The signs, one by one in groups. Nothing is ticked but what somebody ticked themself. */
export function SignFields({ groups, form, takesFocus }: Props) {
  const ticked = tickedIn(form);
  const error = signsError(form);
  return (
    <>
      {error === null ? null : (
        // A new answer is a new message: it is drawn and focused anew.
        <p
          key={JSON.stringify(form?.error)}
          className="field-error"
          role="alert"
          tabIndex={-1}
          ref={takesFocus ? takeFocus : undefined}
        >
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      )}
      {groups.map(({ level, title, signs }) => (
        <fieldset key={level} className="card wrong-signs">
          <legend>{title}</legend>
          {signs.map(({ code, text }) => (
            <label key={code}>
              <input
                type="checkbox"
                name="signs"
                value={code}
                defaultChecked={ticked.includes(code)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

/** The error of the list, of one of its lines, or of what the page puts in beside them. */
function signsError(form: FormResult): string | null {
  const name = Object.keys(form?.error ?? {}).find((key) => /^(signs(\[|$)|id$)/.test(key));
  return name === undefined ? null : errorOf(form, name);
}

/** The signs that stand in a form that came back. */
export function tickedIn(form: FormResult): string[] {
  const typed = form?.initialValue?.signs;
  if (typeof typed === "string") return [typed];
  return Array.isArray(typed) ? typed.filter((code) => typeof code === "string") : [];
}
