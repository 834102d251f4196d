import { z } from "zod";
import * as field from "~/data/sessions/input.server";
import type { ExerciseLogRow, LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";

/** An id made by the sender, as a hidden field holds it. */
export const clientIdSchema = field.clientId("This page is too old. Load it again, then save.");

/** A pain score as a form sends it. An empty field is no answer: it must never become a 0. */
export const scoreSchema = z
  .string({ error: "Choose a number." })
  .regex(/^(\d|10)$/, "Choose a number from 0 to 10.")
  .transform(Number);

export const noteSchema = optionalText(field.MAX_REMARKS);

const itemSchema = z.object({
  itemId: field.knownId(),
  /** What the guided run found out, or an earlier log said. */
  result: field.exerciseResult().optional(),
  reason: field.missReason("Choose one of the reasons.").optional(),
  /** The tick of a quick log; it counts more. */
  done: z.string().optional(),
});

/** The log form of one session. A number is asked for whenever something was done, unless the person chose to go without. */
export const sessionFormSchema = z
  .object({
    id: clientIdSchema,
    status: field.status("Say what you did."),
    pain: scoreSchema.optional(),
    painBefore: scoreSchema.optional(),
    during: z.array(z.object({ exerciseId: field.knownId(), score: scoreSchema })).default([]),
    effort: field.effort("Choose one of the three.").optional(),
    missReason: field.missReason("Choose one of the reasons.").optional(),
    note: noteSchema,
    items: z.array(itemSchema).max(field.MAX_ITEMS).default([]),
    startedAt: field.instant().optional(),
    withoutNumber: z.string().optional(),
  })
  .refine((form) => form.status === "MISSED" || form.withoutNumber || form.pain !== undefined, {
    path: ["pain"],
    error: "Choose a number, or log without one.",
  });

type SessionForm = z.output<typeof sessionFormSchema>;

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
