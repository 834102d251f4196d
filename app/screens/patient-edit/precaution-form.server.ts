import { z } from "zod";
import { bodySides } from "~/domain/patient/episode";
import { precautionCodes } from "~/domain/precaution-codes";
import type { LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { dateField, untilSpan } from "./person-fields.server";

/** The last week of pregnancy that is counted: 42 and over is past term. */
const LAST_WEEK = 42;

/** The fields of one precaution; each of them may be left out. */
export function precautionFields(today: LocalDate) {
  return {
    code: z.enum(precautionCodes, "Choose from the list.").optional(),
    side: z.enum(bodySides, "Choose a side from the list.").default("NOT_STATED"),
    untilOn: dateField(untilSpan(today), today).optional(),
    week: z
      .string()
      .regex(/^\d{1,2}$/, { error: `Enter a week from 1 to ${LAST_WEEK}.`, abort: true })
      .transform(Number)
      .refine((week) => week >= 1 && week <= LAST_WEEK, `Enter a week from 1 to ${LAST_WEEK}.`)
      .optional(),
    words: optionalText(wordsIn(null).forms.fields),
  };
}

type Typed = z.output<z.ZodObject<ReturnType<typeof precautionFields>>>;

/** Said beside the list where a side, a date or a week stands alone. */
export const WHICH_PRECAUTION = "Choose from the list, or say in words what it is.";

/** False where a side, a date or a week says nothing of what it is about. */
export function isWholePrecaution({ code, side, untilOn, week, words }: Typed): boolean {
  const isAbout = code !== undefined || words !== null;
  return isAbout || (side === "NOT_STATED" && untilOn === undefined && week === undefined);
}

/** The precaution that was typed; null where all fields were left empty. A week counts for a pregnancy alone. */
export function typedPrecaution({ code, side, untilOn, week, words }: Typed) {
  if (code === undefined && words === null) return null;
  return {
    ...{ code: code ?? null, side, untilOn: untilOn ?? null, words },
    week: code === "pregnancy" ? (week ?? null) : null,
  };
}
