import { z } from "zod";
import * as field from "~/data/sessions/input.server";
import type { ExerciseLogRow, LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** The fields of a log, each with what it says when its answer cannot be taken. */
export function logFields({ log: { fields: texts }, forms }: Catalogue) {
  return {
    /** An id made by the sender; one spelling, so that the same id is the same log. */
    id: field.clientId(texts.id),
    /** A pain score as a form sends it. An empty field is no answer: it must never become a 0. */
    score: z
      .string({ error: texts.noScore })
      .regex(/^(\d|10)$/, texts.score)
      .transform(Number),
    status: field.status(texts.status),
    effort: field.effort(texts.effort),
    reason: field.missReason(texts.reason),
    result: field.exerciseResult(),
    remarks: optionalText(forms.fields, field.MAX_REMARKS),
    instant: field.instant(),
  };
}

/** The log form of one session. A number is asked for whenever something was done, unless the person chose to go without. */
export function sessionForm(words: Catalogue) {
  const texts = words.log.fields;
  const { id, score, status, effort, reason, result, remarks, instant } = logFields(words);
  const item = z.object({
    itemId: field.knownId(),
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
      during: z.array(z.object({ exerciseId: field.knownId(), score })).default([]),
      effort: effort.optional(),
      missReason: reason.optional(),
      note: remarks,
      items: z.array(item).max(field.MAX_ITEMS).default([]),
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
export function toSessionInput(
  form: SessionForm,
  dueOn: LocalDate,
  slot: number,
): field.SessionInput {
  return {
    ...{ id: form.id, dueOn, slot, status: form.status, note: form.note },
    startedAt: form.startedAt ?? null,
    completedAt: null,
    effort: form.effort ?? null,
    missReason: form.missReason ?? null,
    exercises: exercisesOf(form),
    pain: field.painOf(form),
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
