import { z } from "zod";
import { isRedFlagCode, type RedFlagCode } from "~/domain/red-flags/signs";
import { storableText } from "~/lib/storable-text.server";
import { cutBehindWord } from "~/lib/visible-text.server";
import * as field from "./input.server";

const answer = field.score("A score is a whole number from 0 to 10.").nullish();
/** A number must not be lost for the words beside it: what is longer than is kept is cut. */
const textOf = (max: number) =>
  z
    .string()
    .overwrite(storableText)
    .trim()
    .overwrite((given) => cutBehindWord(given, max))
    .nullish()
    .transform((given) => given || null);
const text = textOf(field.MAX_REMARKS);
/** When the person said it; left out, it counts as said when it is received. */
const saidAt = field
  .instant()
  .refine(isOfThisAge, "This time cannot be right.")
  .nullable()
  .default(null);

/** Beyond these no date is one of ours (domain/calendar). */
function isOfThisAge(instant: Date): boolean {
  return instant.getUTCFullYear() >= 1900 && instant.getUTCFullYear() < 2200;
}

/** As in the addresses of the log pages: two digits. */
const MAX_SLOT = 99;

/** A session as a phone sends it, perhaps days later; what is left out was not answered. */
const sessionEventSchema = z.object({
  type: z.literal("session"),
  id: field.clientId(),
  saidAt,
  dueOn: field.localDate("A date looks like 2026-03-29."),
  slot: z.int().min(1).max(MAX_SLOT).default(1),
  /** What the phone's page was drawn from. */
  revisionId: field.knownId().nullable().default(null),
  status: field.status(),
  pain: answer,
  painBefore: answer,
  during: z
    .array(
      z.object({
        exerciseId: field.knownId(),
        score: field.score(),
        /** Of the event that reported it at once. */
        id: field.clientId().nullable().default(null),
      }),
    )
    .max(field.MAX_ITEMS)
    .default([]),
  effort: field.effort().nullable().default(null),
  missReason: field.missReason().nullable().default(null),
  note: text,
  startedAt: field.instant().nullable().default(null),
  completedAt: field.instant().nullable().default(null),
  exercises: z
    .array(
      z.object({
        itemId: field.knownId(),
        result: field.exerciseResult(),
        reason: field.missReason().nullable().default(null),
        easierId: field.knownId().nullable().default(null),
      }),
    )
    .max(field.MAX_ITEMS)
    .default([]),
});

/**
 * Pain apart from a session, of the day it was said when no date is given; with a session, the morning after it; or, with
 * the moment, what broke an exercise off just now. The same id said later with another score sets that one right.
 */
const painEventSchema = z.object({
  type: z.literal("pain"),
  id: field.clientId(),
  saidAt,
  score: field.score("A score is a whole number from 0 to 10."),
  localDate: field.localDate("A date looks like 2026-03-29.").optional(),
  sessionId: field.knownId().toLowerCase().optional(),
  moment: z.literal("DURING").optional(),
  exerciseId: field.knownId().nullable().default(null),
  bodySite: text,
  note: text,
});

/**
 * "Something is wrong", ticked where the clinic could not be told. It is not refused for its clock, for the words beside it, or
 * for a sign of another version of the app, as long as one sign is known.
 */
const redFlagEventSchema = z.object({
  type: z.literal("red-flag"),
  id: field.clientId(),
  saidAt: saidAt.catch(null),
  codes: z
    .array(z.unknown())
    .transform((codes) => [...new Set(codes.filter(isKnownSign))])
    .refine((codes) => codes.length > 0, "No sign that is known."),
  note: textOf(field.MAX_REPORT_REMARKS),
});

function isKnownSign(code: unknown): code is RedFlagCode {
  return typeof code === "string" && isRedFlagCode(code);
}

/** One event of a phone's queue. The messages are for whoever writes a client. */
export const eventSchema = z.discriminatedUnion("type", [
  sessionEventSchema,
  painEventSchema,
  redFlagEventSchema,
]);
export type LogEvent = z.output<typeof eventSchema>;

/** The event as the session command takes it. */
export function sessionOfEvent(event: Extract<LogEvent, { type: "session" }>) {
  const { type, saidAt: _, pain, painBefore, during, ...session } = event;
  return { ...session, pain: field.painOf({ pain, painBefore, during }) };
}
