import { z } from "zod";
import { instantOf, isWallTime } from "~/domain/calendar/wall-clock";
import { type PatientField, type PatientValues, patientFields } from "~/domain/patient/edits";
import { bodySides } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import {
  emailSchema,
  optionalLine,
  optionalText,
  requiredText,
  timeZoneSchema,
} from "~/lib/schemas.server";
import { listLanguages, wordsIn } from "~/words/catalogue";
import { dateProblem } from "~/words/date-problem";
import { birthField, phoneField, visitSpan } from "./person-fields.server";

type Span = { today: LocalDate; clinicZone: string };
type FieldSchema = z.ZodType<string | null>;

/** Each field as the one text that is stored, null for one that was emptied. */
export function fieldSchemas({ today, clinicZone }: Span): Record<PatientField, FieldSchema> {
  const { fields } = wordsIn(null).forms;
  return {
    name: requiredText(fields, "Enter the patient's name."),
    pronouns: optionalLine(fields, 40),
    email: emailSchema(fields),
    phone: phoneField,
    birth: birthField(today),
    language: z.enum(
      listLanguages().map(({ tag }) => tag),
      "Choose a language from the list.",
    ),
    timeZone: timeZoneSchema(fields),
    condition: requiredText(fields, "Enter the condition, for example Psoas tightness."),
    side: z.enum(bodySides, "Choose a side from the list."),
    goal: optionalText(fields),
    minutesADay: minutesField,
    limits: limitsField,
    usualPain: usualPainField,
    nextVisit: visitField(today, clinicZone),
    logsBy: z.enum(["PHONE", "PAPER"], "Choose from the list."),
    clinicianId: z.string("Choose a physiotherapist from the list."),
    referrerId: orNull(z.string().max(60)),
  };
}

const orNull = (schema: z.ZodType<string>) => schema.optional().transform((text) => text ?? null);

/** Home programs of more than two hours a day are a typing slip. */
const MOST_MINUTES = 120;

const minutesWords = `Enter whole minutes from 1 to ${MOST_MINUTES}, or leave it empty.`;

const minutesField = orNull(
  z
    .string()
    .regex(/^\d{1,3}$/, { error: minutesWords, abort: true })
    .transform((text) => String(Number(text)))
    .refine((text) => Number(text) >= 1 && Number(text) <= MOST_MINUTES, minutesWords),
);

const limitsField = orNull(
  z
    .string()
    .regex(/^\d+-\d+$/, {
      error: "Enter both limits as whole numbers, or leave both empty for the usual ones.",
      abort: true,
    })
    .transform((text) => text.split("-").map(Number).join("-"))
    .refine((text) => {
      const [green = 0, ceiling = 0] = text.split("-").map(Number);
      return green < ceiling && ceiling <= 10;
    }, "Green has to end below the ceiling, and the ceiling is at most 10."),
);

/** A reason is a line, not a letter. */
const LONGEST_REASON = 200;

const usualPainField = orNull(
  z.string().superRefine((text, context) => {
    const [score = "", ...rest] = text.split("\n");
    const reason = rest.join(" ").trim();
    const message = !/^(\d|10)$/.test(score.trim())
      ? "Enter the usual level as a whole number from 0 to 10, or leave it and its reason empty."
      : reason === ""
        ? "Say why this level is usual."
        : reason.length > LONGEST_REASON
          ? `Say it in at most ${LONGEST_REASON} characters.`
          : null;
    if (message !== null) context.addIssue({ code: "custom", message });
  }),
);

function visitField(today: LocalDate, clinicZone: string): FieldSchema {
  return orNull(
    z.string().superRefine((text, context) => {
      const [date = "", time] = text.split(" ");
      const message =
        date === "" || isWallTime(date)
          ? "Enter the date of the visit as well."
          : (dateProblem(date, visitSpan(today), today) ?? timeProblem(date, time, clinicZone));
      if (message !== null) context.addIssue({ code: "custom", message });
    }),
  );
}

function timeProblem(date: LocalDate, time: string | undefined, zone: string): string | null {
  if (time === undefined) return null;
  if (!isWallTime(time)) return "Enter a time like 10:15, or leave it empty.";
  return instantOf(date, time, zone) === null
    ? `The clocks go forward on this day and leave ${time} out. Choose another time.`
    : null;
}

const noValues = Object.fromEntries(patientFields.map((field) => [field, null])) as PatientValues;

const openedSchema = z.record(z.string(), z.string().nullable());

/** What the form was opened with, as it says itself; null where it does not. */
export function readOpened(text: FormDataEntryValue | null): PatientValues | null {
  if (typeof text !== "string") return null;
  try {
    const read = openedSchema.safeParse(JSON.parse(text));
    return read.success ? { ...noValues, ...read.data } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
