import { z } from "zod";
import type { SessionInput } from "~/data/sessions/input.server";
import type { SessionPain } from "~/data/sessions/pain-answers.server";
import type { ExerciseLogRow, LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";
import { type Catalogue, wordsIn } from "~/words/catalogue";

const reasons = ["PAIN", "NO_TIME", "FORGOT", "UNSURE_HOW", "FEELING_BETTER", "OTHER"] as const;

/** The fields of a log. @param texts what each says when its answer cannot be taken */
export function logFields(texts: Catalogue["log"]["fields"]) {
  return {
    /** An id made by the sender; one spelling, so that the same id is the same log. */
    id: z.guid(texts.id).toLowerCase(),
    /** A pain score as a form sends it. An empty field is no answer: it must never become a 0. */
    score: z
      .string({ error: texts.noScore })
      .regex(/^(\d|10)$/, texts.score)
      .transform(Number),
    status: z.enum(["DONE", "PARTLY", "MISSED"], texts.status),
    effort: z.enum(["EASY", "RIGHT", "HARD"], texts.effort),
    reason: z.enum(reasons, texts.reason),
    result: z.enum(["DONE", "PARTLY", "SKIPPED"]),
    remarks: optionalText(1000),
    instant: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  };
}

export const {
  id: clientIdSchema,
  status: statusSchema,
  effort: effortSchema,
  reason: reasonSchema,
  result: resultSchema,
  instant: instantSchema,
} = logFields(wordsIn(null).log.fields);

/** Whether an address carries an id that a log can have. */
export function isClientId(id: string | null): id is string {
  return clientIdSchema.safeParse(id).success;
}

/** The log form of one session. A number is asked for whenever something was done, unless the person chose to go without. */
export function sessionForm(words: Catalogue) {
  const texts = words.log.fields;
  const { id, score, status, effort, reason, result, remarks, instant } = logFields(texts);
  const item = z.object({
    itemId: z.string().max(60),
    /** What the guided run found out, or an earlier log said. */
    result: result.optional(),
    reason: reason.optional(),
    /** The tick of a quick log; it counts more. */
    done: z.string().optional(),
  });
  return z
    .object({
      id,
      status,
      pain: score.optional(),
      painBefore: score.optional(),
      during: z.array(z.object({ exerciseId: z.string().max(60), score })).default([]),
      effort: effort.optional(),
      missReason: reason.optional(),
      note: remarks,
      items: z.array(item).max(60).default([]),
      startedAt: instant.optional(),
      withoutNumber: z.string().optional(),
    })
    .refine((form) => form.status === "MISSED" || form.withoutNumber || form.pain !== undefined, {
      path: ["pain"],
      error: texts.scoreOrNone,
    });
}

type SessionForm = z.output<ReturnType<typeof sessionForm>>;

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
