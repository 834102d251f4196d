import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import {
  clientIdSchema,
  effortSchema,
  instantSchema,
  painOf,
  reasonSchema,
  resultSchema,
  statusSchema,
} from "~/screens/log/session-form.server";

const localDateSchema = z.string().refine(isLocalDate, "A date looks like 2026-03-29.");
const scoreSchema = z.int("A score is a whole number.").min(0).max(10);
const answerSchema = scoreSchema.nullish();
const idSchema = z.string().max(60);
const textSchema = z
  .string()
  .trim()
  .max(1000)
  .nullish()
  .transform((text) => text || null);

/** As in the addresses of the log pages: two digits. */
const MAX_SLOT = 99;

/** A session as a phone sends it, perhaps hours later; what is left out was not answered. */
const sessionEventSchema = z.object({
  type: z.literal("session"),
  id: clientIdSchema,
  dueOn: localDateSchema,
  slot: z.int().min(1).max(MAX_SLOT).default(1),
  status: statusSchema,
  pain: answerSchema,
  painBefore: answerSchema,
  during: z
    .array(z.object({ exerciseId: idSchema, score: scoreSchema }))
    .max(60)
    .default([]),
  effort: effortSchema.nullable().default(null),
  missReason: reasonSchema.nullable().default(null),
  note: textSchema,
  startedAt: instantSchema.nullable().default(null),
  completedAt: instantSchema.nullable().default(null),
  exercises: z
    .array(
      z.object({
        itemId: idSchema,
        result: resultSchema,
        reason: reasonSchema.nullable().default(null),
      }),
    )
    .max(60)
    .default([]),
});

/** Pain apart from a session, for today when no date is given; or, with a session, the morning after it. */
const painEventSchema = z.object({
  type: z.literal("pain"),
  id: clientIdSchema,
  score: scoreSchema,
  localDate: localDateSchema.optional(),
  sessionId: idSchema.optional(),
  bodySite: textSchema,
  note: textSchema,
});

export const eventSchema = z.discriminatedUnion("type", [sessionEventSchema, painEventSchema]);
export type LogEvent = z.output<typeof eventSchema>;

/** The event as the session command takes it. */
export function sessionOfEvent(event: Extract<LogEvent, { type: "session" }>) {
  const { type, pain, painBefore, during, ...session } = event;
  return { ...session, pain: painOf({ pain, painBefore, during }) };
}
