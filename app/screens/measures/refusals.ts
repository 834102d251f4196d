import type { Unlikely } from "~/domain/measures/unlikely";
import { type Doubt, doubtOf, keptKey } from "./taken";

const NOTHING =
  "Nothing was answered, or an answer is out of range. Answer at least one question with a whole number of its scale.";
const DATE = "Choose a day from the start of this episode of care to today.";
const NO_EPISODE =
  "No episode of care is open, so nothing can be measured. Open one on the edit page.";

type Refused =
  | { kind: "changed" }
  | { kind: "refused"; why: "invalid" | "no-measure" | "date" | "no-episode" }
  | { kind: "unlikely"; values: (Unlikely & { id: string })[] };

const refused = {
  invalid: { "": NOTHING },
  "no-measure": { "": "This questionnaire is not offered any more. Reload the page." },
  date: { takenOn: DATE },
  "no-episode": { "": NO_EPISODE },
};

/** What a form says that was not taken, and what is asked about it. */
export function takenAnswer(
  result: Refused,
  form: { id: string; measure: string },
): { errors: Record<string, string>; doubts: { values: Doubt[]; kept: string } | null } {
  if (result.kind === "changed") {
    const text =
      "This form was saved before with other answers. Those stand: look at the table, and correct them there.";
    return { errors: { "": text }, doubts: null };
  }
  if (result.kind === "refused") return { errors: refused[result.why], doubts: null };
  const values = result.values.map((value) => doubtOf(value, form));
  const errors = Object.fromEntries(values.map(({ field, text }) => [field, text]));
  return { errors, doubts: { values, kept: keptKey(result.values) } };
}

export const correctionErrors = {
  stale: { "": "Somebody corrected this meanwhile. Reload the page and look at it first." },
  invalid: { "": NOTHING },
  date: { takenOn: DATE },
  "no-episode": { "": NO_EPISODE },
};

export const moveErrors = {
  date: { dueOn: "Choose today or a day to come." },
  "no-episode": { dueOn: NO_EPISODE },
};

export const askErrors = {
  nothing: { "": "None of this can be asked on a phone now. Reload the page." },
  "no-phone": {
    "": "Nobody is let in to this record yet, so nobody could answer. Invite them first.",
  },
  "no-episode": { "": NO_EPISODE },
};

export const withdrawErrors = {
  sent: { "": "The answers came in meanwhile. They stand in the table." },
  "no-episode": { "": NO_EPISODE },
};
