import { z } from "zod";
import { bodySides } from "~/domain/patient/episode";
import type { LikeReason } from "~/domain/patient/same-person";
import type { LocalDate } from "~/domain/rows";
import {
  emailSchema,
  optionalLine,
  optionalText,
  requiredText,
  timeZoneSchema,
} from "~/lib/schemas.server";
import { birthField, dateField, startSpan } from "~/screens/patient-edit/person-fields.server";
import {
  isWholePrecaution,
  precautionFields,
  typedPrecaution,
  WHICH_PRECAUTION,
} from "~/screens/patient-edit/precaution-form.server";
import { wordsIn } from "~/words/catalogue";
import { likeReasons } from "~/words/like-reason";

export const EMAIL_TAKEN =
  "Your clinic has a patient with this email already. Look for it in the caseload.";

/** Asked before somebody is added who is perhaps there already. */
export function perhapsSameWords({ reason, known }: Alike): string {
  const who = known === null ? "a patient of a colleague" : known.name;
  const is = known?.isArchived ? `${who}, who is archived` : who;
  return `Perhaps the same person as ${is}: ${likeReasons[reason]}. Look there first.`;
}

type Alike = { reason: LikeReason; known: { name: string; isArchived: boolean } | null };

/**
 * The "Add patient" form. Name, e-mail and condition must be there; what was left out of the rest takes
 * the clinic's date and zone, a side that is not stated, or null.
 */
export function newPatientSchema({ today, timeZone }: { today: LocalDate; timeZone: string }) {
  const { fields } = wordsIn(null).forms;
  const precaution = precautionFields(today);
  return z
    .object({
      name: requiredText(fields, "Enter the patient's name."),
      email: emailSchema(fields),
      condition: requiredText(fields, "Enter the condition, for example Psoas tightness."),
      side: z.enum(bodySides, "Choose a side from the list.").default("NOT_STATED"),
      startedOn: dateField(startSpan(today), today).default(today),
      pronouns: optionalLine(fields, 40),
      birthYear: birthField(today),
      goal: optionalText(fields),
      precautionCode: precaution.code,
      precautionSide: precaution.side,
      precautionUntil: precaution.untilOn,
      precautionWeek: precaution.week,
      precautions: precaution.words,
      timeZone: timeZoneSchema(fields).default(timeZone),
      isAnother: z
        .literal("on")
        .optional()
        .transform((on) => on === "on"),
    })
    .transform(
      (
        {
          birthYear: birth,
          precautionCode: code,
          precautionSide: side,
          precautionUntil: untilOn,
          precautionWeek: week,
          precautions: words,
          ...person
        },
        context,
      ) => {
        const typed = { code, side, untilOn, week, words };
        if (!isWholePrecaution(typed)) {
          context.addIssue({
            ...{ code: "custom", path: ["precautionCode"], message: WHICH_PRECAUTION },
          });
        }
        const precaution = typedPrecaution(typed);
        return { ...person, birth, precautions: precaution === null ? [] : [precaution] };
      },
    );
}
