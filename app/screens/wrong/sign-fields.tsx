import { TriangleAlert } from "lucide-react";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { takeFocus } from "~/components/ui/take-focus";
import type { WrongPage } from "./wrong-page";

type Props = {
  groups: WrongPage["groups"];
  /** The same signs in English where those stand in a language that nobody has checked. */
  english: WrongPage["english"];
  form: FormResult;
  /** Not where what to do stands above: that is read first. */
  takesFocus: boolean;
};

/** The signs, one by one in groups. Nothing is ticked but what somebody ticked themself. */
export function SignFields({ groups, english, form, takesFocus }: Props) {
  const ticked = tickedIn(form);
  const error = signsError(form);
  const same = english?.page.groups.flatMap(({ signs }) => signs) ?? [];
  const inEnglish = new Map(same.map(({ code, text }) => [code, text]));
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
              <span>
                <span>{text}</span>
                {inEnglish.has(code) ? (
                  <small className="in-english" lang="en" dir="ltr">
                    {inEnglish.get(code)}
                  </small>
                ) : null}
              </span>
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
