import { z } from "zod";
import { findExercise } from "~/content/exercises";
import { isLocalDate } from "~/domain/calendar/dates";
import { MAX_ITEM_NOTE, PROGRAM_LIMITS } from "~/domain/program/program-limits";
import type { LocalDate, Schedule, Weekday } from "~/domain/rows";
import { requiredText } from "~/lib/schemas.server";
import { weekdayDate } from "~/words/calendar";

type Range = { min: number; max: number };

/** A whole number within a range; the message names the field, and the number when it is off by a stray digit. */
function numberField(word: string, { min, max }: Range, unit = "") {
  const words = `${word}: enter a whole number from ${min} to ${max}.`;
  return z
    .string({ error: words })
    .trim()
    .regex(/^\d{1,9}$/, words)
    .transform(Number)
    .superRefine((value, context) => {
      if (value > max) context.addIssue({ code: "custom", message: overWords(value) });
      if (value < min) context.addIssue({ code: "custom", message: words });
    });

  function overWords(value: number): string {
    const meant = value / 10;
    const guess = Number.isInteger(meant) && meant >= min && meant <= max ? meant : null;
    const advice = guess === null ? `Enter ${min} to ${max}.` : `Did you mean ${guess}?`;
    return `${word}: ${value}${unit} is over the limit of ${max}. ${advice}`;
  }
}

const dateWords = "enter a date like 2026-03-31.";

/** First day, not before `earliest`. */
export function startField(earliest: LocalDate) {
  return z
    .string({ error: `Start: ${dateWords}` })
    .refine(isLocalDate, { error: `Start: ${dateWords}`, abort: true })
    .refine((date) => date >= earliest, `Start: choose ${weekdayDate(earliest)} or a later day.`);
}

/** Last day with sessions; left out is no end (null). */
export const endField = z
  .string()
  .refine(isLocalDate, { error: `End: ${dateWords}`, abort: true })
  .optional()
  .transform((date) => date ?? null);

export const END_BEFORE_START = "End: choose the start or a later day.";

const datesSchema = (earliest: LocalDate) =>
  z
    .object({ effectiveOn: startField(earliest), endsOn: endField })
    .superRefine((dates, context) => {
      if (dates.endsOn !== null && dates.endsOn < dates.effectiveOn)
        context.addIssue({ code: "custom", path: ["endsOn"], message: END_BEFORE_START });
    });

const weekdayField = z.enum(["1", "2", "3", "4", "5", "6", "7"], "Choose days of the week.");

const scheduleSchema = z.discriminatedUnion(
  "scheduleKind",
  [
    z.object({
      scheduleKind: z.literal("weekdays"),
      weekdays: z.array(weekdayField).min(1, "Days: choose at least one day of the week."),
      timesPerDay: numberField("Times a day", PROGRAM_LIMITS.timesPerDay),
    }),
    z.object({
      scheduleKind: z.literal("perWeek"),
      timesPerWeek: numberField("Times a week", PROGRAM_LIMITS.timesPerWeek),
    }),
  ],
  "Days: choose fixed days or a number a week.",
);

const { sets, repetitions, holdSeconds, restSeconds, items } = PROGRAM_LIMITS;

const itemSchema = z.object({
  exerciseId: z
    .string({ error: "Choose an exercise." })
    .refine((id) => findExercise(id) !== null, "This exercise is not in the library. Remove it."),
  sets: numberField("Sets", sets),
  repetitions: numberField("Repetitions", repetitions),
  holdSeconds: numberField("Hold", holdSeconds, " s"),
  restSeconds: numberField("Rest", restSeconds, " s"),
  side: z.enum(["LEFT", "RIGHT", "BOTH", "NONE"], "Side: choose one from the list."),
  note: z
    .string()
    .trim()
    .max(MAX_ITEM_NOTE, `Note: use at most ${MAX_ITEM_NOTE} characters.`)
    .optional()
    .transform((text) => text || null),
});

const contentSchema = z.object({
  name: requiredText("Name: enter a name for the program."),
  // Left empty, the program writes it.
  changeNote: z.string().trim().max(1000, "What changed: use at most 1000 characters.").optional(),
  items: z
    .array(itemSchema)
    .min(items.min, "Exercises: add at least one.")
    .max(items.max, `Exercises: at most ${items.max} in one program. Remove some.`),
});

/** The id that a page gives to a new program. */
export const newProgramId = z.uuid("This form is incomplete. Reload the page.");

/**
 * The builder's form: name, exercises, days, dates and change note.
 * @param earliest first day from which it may hold, patient-local
 * @param isNew its id is stored, so it has to be one; that of a stored program is looked up instead
 */
export function programSchema(earliest: LocalDate, isNew: boolean) {
  const idSchema = z.object({ programId: isNew ? newProgramId : z.string() });
  return z
    .intersection(
      z.intersection(contentSchema.and(idSchema), scheduleSchema),
      datesSchema(earliest),
    )
    .transform(({ name, changeNote = "", items, effectiveOn, endsOn, ...days }) => {
      return { name, changeNote, items, effectiveOn, endsOn, schedule: toSchedule(days) };
    });
}

function toSchedule(days: z.output<typeof scheduleSchema>): Schedule {
  if (days.scheduleKind === "perWeek") return { kind: "perWeek", timesPerWeek: days.timesPerWeek };
  const weekdays = [...new Set(days.weekdays)].map((day) => Number(day) as Weekday);
  return { kind: "weekdays", weekdays, timesPerDay: days.timesPerDay };
}
