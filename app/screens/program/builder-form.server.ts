import { z } from "zod";
import type { Exercises } from "~/content/exercises";
import { findTemplate } from "~/content/templates";
import { MAX_ITEM_NOTE, PROGRAM_LIMITS } from "~/domain/program/program-limits";
import type { LocalDate, Schedule, Weekday } from "~/domain/rows";
import { requiredText } from "~/lib/schemas.server";
import { isOneLine, isVisibleText } from "~/lib/visible-text.server";
import { wordsIn } from "~/words/catalogue";
import { keptOf } from "./draft";
import {
  END_BEFORE_START,
  endField,
  keptReasonField,
  newProgramId,
  startField,
} from "./program-fields.server";

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

const itemSchema = (exercises: Exercises) =>
  itemFields(exercises).transform(({ keptReason, keptAgainst, easier, ...item }) => ({
    ...item,
    allowEasier: easier === "yes",
    kept: keptOf({ keptReason, keptAgainst }),
  }));

const itemFields = (exercises: Exercises) =>
  z.object({
    exerciseId: z
      .string({ error: "Choose an exercise." })
      .refine(
        (id) => exercises.find(id) !== null,
        "This exercise is not in the library. Remove it.",
      ),
    sets: numberField("Sets", sets),
    repetitions: numberField("Repetitions", repetitions),
    holdSeconds: numberField("Hold", holdSeconds, " s"),
    restSeconds: numberField("Rest", restSeconds, " s"),
    side: z.enum(["LEFT", "RIGHT", "BOTH", "NONE"], "Side: choose one from the list."),
    note: z
      .string()
      .trim()
      .max(MAX_ITEM_NOTE, `Note: use at most ${MAX_ITEM_NOTE} characters.`)
      .refine(
        (text) => isVisibleText(text) && isOneLine(text),
        `Note: ${wordsIn(null).forms.fields.hidden}`,
      )
      .optional()
      .transform((text) => text || null),
    easier: z.enum(["yes", ""]).default(""),
    keptReason: keptReasonField.default(""),
    keptAgainst: z.string().default(""),
  });

const contentSchema = (exercises: Exercises) =>
  z.object({
    name: requiredText(wordsIn(null).forms.fields, "Name: enter a name for the program."),
    // Left empty, the program writes it.
    changeNote: z
      .string()
      .trim()
      .max(1000, "What changed: use at most 1000 characters.")
      .optional(),
    items: z
      .array(itemSchema(exercises))
      .min(items.min, "Exercises: add at least one.")
      .max(items.max, `Exercises: at most ${items.max} in one program. Remove some.`),
  });

/**
 * The builder's form: name, exercises, days, dates and change note.
 * @param earliest first day from which it may hold, patient-local
 * @param isNew its id is stored, so it has to be one; that of a stored program is looked up instead
 * @param exercises those that a program may hold
 */
export function builderSchema(earliest: LocalDate, isNew: boolean, exercises: Exercises) {
  const idSchema = z.object({ programId: isNew ? newProgramId : z.string() });
  return z
    .intersection(
      z.intersection(contentSchema(exercises).and(idSchema), scheduleSchema),
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

type Plan = z.output<ReturnType<typeof builderSchema>>;

/**
 * A plan as a program to assign, built from nothing or begun as a template: its first version needs no words
 * of its own.
 */
export function toNewProgram(
  { programId, templateId }: { programId: string; templateId: string },
  { effectiveOn, changeNote: _, ...plan }: Plan,
) {
  const template = findTemplate(templateId);
  return { ...plan, programId, templateId: template?.id ?? null, startsOn: effectiveOn };
}
