import { z } from "zod";
import type { SessionInput } from "~/data/sessions/input.server";
import type { SessionPain } from "~/data/sessions/pain-answers.server";
import type { ExerciseLogRow, LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const reasons = ["PAIN", "NO_TIME", "FORGOT", "UNSURE_HOW", "FEELING_BETTER", "OTHER"] as const;

/** An id made by the sender; one spelling, so that the same id is the same log. */
export const clientIdSchema = z
  .guid("This page is too old. Load it again, then save.")
  .toLowerCase();

/** Whether an address carries an id that a log can have. */
export function isClientId(id: string | null): id is string {
  return clientIdSchema.safeParse(id).success;
}

/** A pain score as a form sends it. An empty field is no answer: it must never become a 0. */
export const scoreSchema = z
  .string({ error: "Choose a number." })
  .regex(/^(\d|10)$/, "Choose a number from 0 to 10.")
  .transform(Number);

export const statusSchema = z.enum(["DONE", "PARTLY", "MISSED"], "Say what you did.");
export const effortSchema = z.enum(["EASY", "RIGHT", "HARD"], "Choose one of the three.");
export const reasonSchema = z.enum(reasons, "Choose one of the reasons.");
export const resultSchema = z.enum(["DONE", "PARTLY", "SKIPPED"]);
export const noteSchema = optionalText(wordsIn(null).forms.fields, 1000);
export const instantSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const itemSchema = z.object({
  itemId: z.string().max(60),
  /** What the guided run found out, or an earlier log said. */
  result: resultSchema.optional(),
  reason: reasonSchema.optional(),
  /** The tick of a quick log; it counts more. */
  done: z.string().optional(),
});

/** The log form of one session. A number is asked for whenever something was done, unless the person chose to go without. */
export const sessionFormSchema = z
  .object({
    id: clientIdSchema,
    status: statusSchema,
    pain: scoreSchema.optional(),
    painBefore: scoreSchema.optional(),
    during: z.array(z.object({ exerciseId: z.string().max(60), score: scoreSchema })).default([]),
    effort: effortSchema.optional(),
    missReason: reasonSchema.optional(),
    note: noteSchema,
    items: z.array(itemSchema).max(60).default([]),
    startedAt: instantSchema.optional(),
    withoutNumber: z.string().optional(),
  })
  .refine((form) => form.status === "MISSED" || form.withoutNumber || form.pain !== undefined, {
    path: ["pain"],
    error: "Choose a number, or log without one.",
  });

type SessionForm = z.output<typeof sessionFormSchema>;

/** What the form says, as the command takes it. */
export function toSessionInput(form: SessionForm, dueOn: LocalDate, slot: number): SessionInput {
  return {
    ...{ id: form.id, dueOn, slot, status: form.status, note: form.note },
    startedAt: form.startedAt ?? null,
    completedAt: null,
    effort: form.effort ?? null,
    missReason: form.missReason ?? null,
    exercises: exercisesOf(form),
    pain: painOf(form),
  };
}

/** Ticks tell what was done only once one is set: an untouched list says nothing about any exercise. */
function exercisesOf({ items, missReason }: SessionForm): ExerciseLogRow[] {
  const saysSomething = items.some((item) => item.done || item.result);
  if (!saysSomething) return [];
  return items.map(({ itemId, result = "SKIPPED", reason, done }) => {
    return done || result === "DONE"
      ? { itemId, result: "DONE", reason: null }
      : { itemId, result, reason: reason ?? missReason ?? null };
  });
}

type PainAnswers = {
  pain?: number | null;
  painBefore?: number | null;
  during: { exerciseId: string; score: number }[];
};

/** The answered questions of a session; unanswered ones leave no trace. */
export function painOf({ pain, painBefore, during }: PainAnswers): SessionPain[] {
  const asked = [
    { moment: "BEFORE" as const, score: painBefore ?? null, exerciseId: null },
    ...during.map((each) => ({ moment: "DURING" as const, ...each })),
    { moment: "AFTER" as const, score: pain ?? null, exerciseId: null },
  ];
  return asked.flatMap(({ score, ...each }) => (score === null ? [] : [{ ...each, score }]));
}
