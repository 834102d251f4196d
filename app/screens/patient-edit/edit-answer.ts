import type { FormResult } from "~/components/ui/form-result";
import { type PatientValues, patientFields } from "~/domain/patient/edits";
import type { Invitation } from "~/screens/caseload/invited";
import {
  inputsFrom,
  inputsOf,
  isTouched,
  keysOf,
  precautionInput,
  touchedFields,
} from "./edit-fields";
import type { ConflictLine, EditPage } from "./edit-page";

/** What the server says to a form that it did not redirect: the page as it is by now, and what was typed. */
export type EditAnswer = {
  /** Draws the form anew. */
  id: string;
  page: EditPage;
  form: FormResult;
  /** What two people changed, each to something else. */
  conflicts: ConflictLine[];
  /** A changed precaution is not there any more; it was moved to the new ones. */
  movedPrecautions: boolean;
  /** A new address of somebody who has not joined: their new link. */
  invitation: Invitation | null;
};

const nothing = { conflicts: [], movedPrecautions: false, invitation: null };

/** Everything typed, beside what is wrong with it. */
export function refusedAnswer(
  page: EditPage,
  typed: FormData,
  opened: PatientValues,
  error: NonNullable<FormResult>["error"],
): EditAnswer {
  const { inputs, moved } = keptInputs(page, typed);
  const form = { initialValue: inputs, error };
  return {
    ...nothing,
    id: crypto.randomUUID(),
    page: { ...page, opened },
    form,
    movedPrecautions: moved,
  };
}

/** What was typed before its writer had to sign in again, to be looked at and saved. */
export function shownAgainAnswer(
  page: EditPage,
  typed: FormData,
  opened: PatientValues | null,
): EditAnswer {
  const answer = refusedAnswer(page, typed, opened ?? page.opened, null);
  return { ...answer, form: { initialValue: answer.form?.initialValue, shownAgain: true } };
}

/** What the person touched, on top of what others stored meanwhile; saved again, it counts. */
export function conflictAnswer(
  page: EditPage,
  typed: FormData,
  opened: PatientValues,
  conflicts: ConflictLine[],
): EditAnswer {
  const { inputs, moved } = keptInputs(page, typed);
  const touched = touchedFields(opened, typed);
  const theirs = patientFields
    .filter((field) => !touched.includes(field))
    .flatMap((field) => inputsOf[field]);
  const stored = Object.fromEntries(theirs.map((input) => [input, page.inputs[input] ?? ""]));
  const form = { initialValue: { ...inputs, ...stored }, error: null };
  return { ...nothing, id: crypto.randomUUID(), page, form, conflicts, movedPrecautions: moved };
}

/** Of the fields that two people changed, the stored values; of the others, what was typed. */
export function theirsAnswer(page: EditPage, typed: FormData): EditAnswer {
  const { inputs } = keptInputs(page, typed);
  const contested = String(typed.get("contested") ?? "").split(",");
  const taken = patientFields
    .filter((field) => contested.includes(field))
    .flatMap((field) => inputsOf[field])
    .map((input) => [input, page.inputs[input] ?? ""]);
  const form = { initialValue: { ...inputs, ...Object.fromEntries(taken) }, error: null };
  return { ...nothing, id: crypto.randomUUID(), page, form };
}

/** One more empty precaution, for a browser without scripts. */
export function moreAnswer(page: EditPage, typed: FormData, opened: PatientValues): EditAnswer {
  const key = `added-${keysOf("added-", typed.keys()).length}`;
  typed.append(precautionInput(key)("code"), "");
  return refusedAnswer(page, typed, opened, null);
}

export function invitedAnswer(page: EditPage, invitation: Invitation): EditAnswer {
  return { ...nothing, id: crypto.randomUUID(), page, form: null, invitation };
}

/**
 * What was typed, by input. A changed precaution that somebody removed or changed meanwhile becomes a new one, so that
 * its words stay on the page.
 */
function keptInputs(page: EditPage, typed: FormData) {
  const inputs: Record<string, string> = { ...inputsFrom(page.opened), ...page.inputs };
  for (const [name, value] of typed) if (typeof value === "string") inputs[name] = value;
  const standing = page.precautions.map(({ id }) => `noted-${id}`);
  const gone = keysOf("noted-", typed.keys()).filter((key) => {
    const was = Object.fromEntries(new URLSearchParams(inputs[`${key}.was`] ?? ""));
    return !standing.includes(key) && !typed.has(`${key}.remove`) && isTouched(key, was, typed);
  });
  const next = keysOf("added-", typed.keys()).length;
  for (const [i, key] of gone.entries()) {
    for (const part of ["code", "side", "untilOn", "week", "words"] as const) {
      inputs[precautionInput(`added-${next + i}`)(part)] = inputs[precautionInput(key)(part)] ?? "";
    }
  }
  return { inputs, moved: gone.length > 0 };
}
