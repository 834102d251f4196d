import { Check, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { guidance } from "~/domain/pain/pain";
import type { PainLimits } from "~/domain/rows";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A "0" this soon after a "1" makes it a ten. */
const TEN_WITHIN_MS = 800;

let oneTypedAt = Number.NEGATIVE_INFINITY;

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
  const { anchors, anchored, showFaces } = useWords().pain;
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
            {showFaces}
          </label>
        </div>
      )}
      <div className="pain-grid">
        {SCORES.map((score) => {
          const anchor = anchors[score];
          return (
            <span key={score} className="pain-cell">
              <input
                type="radio"
                name={name}
                value={score}
                defaultChecked={typed === String(score)}
                aria-label={anchor ? anchored(score, anchor) : String(score)}
                aria-invalid={error ? true : undefined}
                data-light={guidance(score, limits)}
              />
              <span aria-hidden="true">
                {score}
                <PainFace score={score} />
              </span>
            </span>
          );
        })}
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
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

/** Home, End and the digit keys on a group of pain radios; arrow keys are the browser's own. */
function pickByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const score = scoreOfKey(event.key, event.timeStamp);
  if (score === null || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.type !== "radio") return;
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${score}"]`);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

function scoreOfKey(key: string, at: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return 10;
  if (!/^\d$/.test(key)) return null;
  const isTen = key === "0" && at - oneTypedAt < TEN_WITHIN_MS;
  oneTypedAt = key === "1" ? at : Number.NEGATIVE_INFINITY;
  return isTen ? 10 : Number(key);
}

/** A plain face from a smile (0) to a frown (10). It says nothing that the number does not: hidden from screen readers. */
function PainFace({ score }: { score: number }) {
  const bend = 3.4 - score * 0.68;
  const corner = 16 - bend / 2;
  return (
    <svg
      className="pain-face"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d={`M8.5 9.7v.8M15.5 9.7v.8M8 ${corner.toFixed(2)}q4 ${(bend * 1.4).toFixed(2)} 8 0`} />
    </svg>
  );
}
