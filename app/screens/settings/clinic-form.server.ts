import { z } from "zod";
import { countryCodes } from "~/content/countries";
import { isLocalDate } from "~/domain/calendar/dates";
import { isWallTime } from "~/domain/calendar/wall-clock";
import { optionalLine } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { weekOf } from "./clinic-fields";

const { fields } = wordsIn(null).forms;
const MAX_CLOSED = 60;

/** One number, as a telephone dials it: it is never guessed, so it may be a short one. */
const number = optionalLine(fields, 40).refine(
  (text) => text === null || /^[+(]*\d[\d ().-]*$/.test(text),
  "Enter one phone number: digits, spaces, brackets and a leading +.",
);

const time = z.string().trim().refine(isWallTime, "Enter a time such as 08:00.").optional();

const day = z
  .object({ from: time, until: time, from2: time, until2: time })
  .superRefine(({ from, until, from2, until2 }, { addIssue }) => {
    const complain = (name: string, message: string) =>
      addIssue({ code: "custom", path: [name], message });
    const isAfter = (begin: string, end: string) => end === "00:00" || end > begin;
    if (Boolean(from) !== Boolean(until)) {
      complain(from ? "until" : "from", "Enter both times, or neither.");
    } else if (from && until && !isAfter(from, until)) {
      complain("until", "The end has to come after the beginning.");
    }
    if (Boolean(from2) !== Boolean(until2)) {
      complain(from2 ? "until2" : "from2", "Enter both times, or neither.");
    } else if (from2 && until2 && !isAfter(from2, until2)) {
      complain("until2", "The end has to come after the beginning.");
    } else if (from2 && (!until || until === "00:00" || from2 < until)) {
      complain("from2", "The second span has to come after the first.");
    }
  });

const closedDay = z
  .string()
  .trim()
  .refine(isLocalDate, "Enter a date such as 2026-12-25.")
  .optional();

/** Rows that were left empty count for nothing. */
const isFew = (dates: readonly unknown[]) =>
  dates.filter((date) => date !== undefined).length <= MAX_CLOSED;

/** What is typed about the clinic, as the command takes it. */
export const clinicForm = z
  .object({
    seen: z.string().max(40),
    phone: number,
    country: z
      .string()
      .refine((code) => countryCodes.includes(code), "Choose a country of the list.")
      .optional()
      .transform((code) => code ?? null),
    emergencyNumber: number,
    outOfHoursNumber: number,
    days: z.array(day).max(7).default([]),
    closed: z.array(closedDay).default([]).refine(isFew, `Enter at most ${MAX_CLOSED} dates.`),
  })
  .transform(({ seen, days, closed, ...numbers }) => ({
    seen,
    values: {
      ...numbers,
      week: weekOf(days),
      closedDays: [...new Set(closed.filter((date) => date !== undefined))].sort(),
    },
  }));
