import { data } from "@remix-run/node";
import { z } from "zod";
import * as field from "~/data/sessions/input.server";
import { PAIN_REPORTS_A_DAY } from "~/domain/limits";
import type { LocalDate } from "~/domain/rows";
import { LATE_DAYS, type LogRefusal } from "~/domain/session/log-window";
import type { InvalidForm } from "~/lib/form.server";
import { optionalText } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";
import { exercisesSaid } from "./exercises-said";
import type { Newer } from "./newer";

/** What every log form asks, and what each field says when its answer cannot be taken. */
function logFields({ log: { fields: texts }, forms }: Catalogue) {
  return {
    id: field.clientId(texts.id),
    /** A pain score as a form sends it. An empty field is no answer: it must never become a 0. */
    score: z
      .string({ error: texts.noScore })
      .regex(/^(\d|10)$/, texts.score)
      .transform(Number),
    remarks: optionalText(forms.fields, field.MAX_REMARKS),
  };
}

/** Pain apart from a session. */
export function painForm(words: Catalogue) {
  const { id, score, remarks } = logFields(words);
  // A code, or words of the person's own that came from a phone and come back as they were.
  const bodySite = optionalText(words.forms.fields, field.MAX_REMARKS);
  return z.object({ id, pain: score, bodySite, note: remarks, ...field.knowledge });
}

/** The morning after a session. */
export function morningForm(words: Catalogue) {
  const { score, remarks } = logFields(words);
  return z.object({
    ...{ sessionId: field.knownId(), pain: score, note: remarks },
    ...field.knowledge,
  });
}

/** The log form of one session. A number is asked for whenever something was done, unless the person chose to go without. */
export function sessionForm(words: Catalogue) {
  const texts = words.log.fields;
  const { id, score, remarks } = logFields(words);
  const missReason = field.missReason(texts.reason).optional();
  const item = z.object({
    itemId: field.knownId(),
    /** What the guided run found out, or an earlier log said. */
    result: field.exerciseResult().optional(),
    reason: missReason,
    easierId: field.knownId().optional(),
    /** The tick of a quick log; it counts more. */
    done: z.string().optional(),
  });
  return z
    .object({
      id,
      status: field.status(texts.status),
      pain: score.optional(),
      painBefore: score.optional(),
      during: z
        .array(z.object({ exerciseId: field.knownId(), score, id: field.clientId().optional() }))
        .default([]),
      effort: field.effort(texts.effort).optional(),
      missReason,
      note: remarks,
      items: z.array(item).max(field.MAX_ITEMS).default([]),
      startedAt: field.instant().optional(),
      withoutNumber: z.string().optional(),
      ...field.knowledge,
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
    ...{ seen: form.seen, over: form.over },
    startedAt: form.startedAt ?? null,
    completedAt: null,
    effort: form.effort ?? null,
    missReason: form.missReason ?? null,
    exercises: exercisesSaid(form.items, form.missReason),
    pain: field.painOf(form),
  };
}

/**
 * The answer to a form whose log was refused: the reason above the form, with everything that was typed.
 * @throws 404 for whatever is not the patient's own
 */
export function refuseForm<Answer>(
  reject: (errors: Record<string, string>) => Answer,
  reason: LogRefusal,
  { log }: Catalogue,
): Answer {
  const words = log.refusals[reason];
  if (reason === "not-found") throw new Response(words, { status: 404, statusText: "Not Found" });
  return reject({ "": words });
}

/** Another day is another count; within this one an earlier report may have been taken back. */
const ASK_AGAIN_SECONDS = 3_600;

/** The answer to a report about a day that has as many as are taken: 429, with everything that was typed. */
export function tooManyReports<Answer>(
  tooMany: (seconds: number, words: string) => Answer,
  { limits }: Catalogue,
): Answer {
  return tooMany(ASK_AGAIN_SECONDS, limits.pain(PAIN_REPORTS_A_DAY));
}

/** The answer to a form that was opened before the newest log came in: that log, and everything that was typed. */
export function askWhich({ data: { form } }: InvalidForm, newer: Newer | null) {
  return data({ form: { ...form, newer } }, { status: 409 });
}

/**
 * Why an event of a phone's queue was refused. A queue may be late, so it is told another limit than a form; and what its
 * session was drawn from may be over.
 */
export function queueRefusal(
  reason: LogRefusal,
  isSession: boolean,
  { log, offline }: Catalogue,
): string {
  if (reason === "not-found" && isSession) return offline.outbox.changed;
  return reason === "day-closed" ? log.tooLate(LATE_DAYS) : log.refusals[reason];
}
