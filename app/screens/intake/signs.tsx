import { TriangleAlert } from "lucide-react";
import type { FormEvent } from "react";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import type { IntakeAnswers } from "~/domain/measures/intake";
import { signCodes } from "~/domain/measures/signs";
import { signNames } from "~/screens/measures/sign-words";
import { signCount } from "./intake-words";

type Props = { shown: IntakeAnswers; live: IntakeAnswers; form: FormResult; firstName: string };

/** The nine signs. That there is none of them is an answer of its own. */
export function Signs({ shown: { signs }, live, form, firstName }: Props) {
  const id = useFieldId()("signs");
  const error = errorOf(form, "signs");
  return (
    <fieldset
      id={id}
      className="card p-5 intake-card"
      aria-describedby={error ? `${id}-error` : undefined}
      onChange={keepOne}
    >
      <legend>
        <span className="intake-number">1</span> Signs{" "}
        <small>
          {`tick what ${firstName} has. ${live.signs === null ? "Not asked yet" : signCount(live.signs.length)}.`}
        </small>
      </legend>
      <div className="intake-signs">
        {signCodes.map((code) => (
          <label key={code} className="pick">
            <input
              type="checkbox"
              name="signs"
              value={code}
              defaultChecked={signs?.includes(code)}
            />
            <span>{signNames[code]}</span>
          </label>
        ))}
        <label className="pick">
          <input type="checkbox" name="none" value="on" defaultChecked={signs?.length === 0} />
          <span>None of these</span>
        </label>
      </div>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

/** "None of these" and a sign take each other away; without scripts a sign counts. */
function keepOne({ target, currentTarget }: FormEvent<HTMLFieldSetElement>): void {
  if (!(target instanceof HTMLInputElement) || !target.checked) return;
  const others = target.name === "none" ? "signs" : "none";
  for (const box of currentTarget.querySelectorAll<HTMLInputElement>(`input[name="${others}"]`)) {
    box.checked = false;
  }
}
