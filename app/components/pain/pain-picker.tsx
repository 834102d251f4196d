import { Check, TriangleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { guidance } from "~/domain/pain/pain";
import type { PainLimits } from "~/domain/rows";
import { PainFace } from "./pain-face";
import { pickByKey } from "./pick-by-key";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The words of the scale's ends and middle: NPRS anchors. */
const anchors: Record<number, string> = { 0: "no pain", 5: "moderate", 10: "worst imaginable" };

type Props = {
  name: string;
  /** The question; it names the group of radios. */
  legend: ReactNode;
  /** Where or when, beside the switch for the faces of the whole form; left out for a second picker. */
  hint?: ReactNode;
  limits: PainLimits;
  form?: FormResult;
  /** An answer given earlier; null or nothing leaves all eleven free: none is ever preset. */
  initial?: number | null;
};

/**
 * Pain from 0 to 10 as eleven radios. Arrow keys move, Home and End jump, digits pick; all of it can be
 * sent without scripts. Faces help people who find numbers hard; they are off until asked for.
 */
export function PainPicker({ name, legend, hint, limits, form, initial = null }: Props) {
  const id = useId();
  const error = errorOf(form, name);
  const typed = typedValue(form, name, initial === null ? "" : String(initial));
  return (
    <fieldset
      className="pain-picker"
      aria-describedby={error ? `${id}-error` : undefined}
      onKeyDown={pickByKey}
    >
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <div className="pain-sub">
          <div>{hint}</div>
          <label className="faces-switch">
            <input type="checkbox" />
            <Check className="icon" aria-hidden />
            Show faces
          </label>
        </div>
      )}
      <div className="pain-grid">
        {SCORES.map((score) => (
          <span key={score} className="pain-cell">
            <input
              type="radio"
              name={name}
              value={score}
              defaultChecked={typed === String(score)}
              aria-label={anchors[score] ? `${score}, ${anchors[score]}` : String(score)}
              aria-invalid={error ? true : undefined}
              data-light={guidance(score, limits)}
            />
            <span aria-hidden="true">
              {score}
              <PainFace score={score} />
            </span>
          </span>
        ))}
      </div>
      <p className="pain-anchors" aria-hidden="true">
        {Object.entries(anchors).map(([score, words]) => (
          <span key={score}>
            <b>{score}</b> {words}
          </span>
        ))}
      </p>
      {error ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          <TriangleAlert className="icon" aria-hidden />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
