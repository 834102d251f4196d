import type { Clinician } from "~/auth/actor.server";
import { answeredFigures } from "~/domain/alerts/answer-state";
import {
  type AnswerKind,
  type AnswerRow,
  type SnoozeSpan,
  snoozeSpan,
} from "~/domain/alerts/answers";
import type { LocalDate } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { getAlerts, type PatientAlerts } from "./get-alerts.server";
import { newestAnswer, takeTurn, writeAnswer } from "./write.server";

/** What a clinician sends in about an alert. */
export type AlertAnswerInput = {
  /** Made by the page (UUID), so that a form that is sent twice is one answer. */
  id: string;
  rule: string;
  key: string;
  kind: AnswerKind;
  reason: string;
  /** SNOOZED: the date on which it comes back, else null. */
  untilOn: LocalDate | null;
  /** Id of the newest answer that stood on the page; null when there was none. */
  seen: string | null;
};

export type AnswerResult =
  | { kind: "answered"; answerId: string }
  /** The rule does not hold any more. */
  | { kind: "gone" }
  /** It holds for another reason than the one that was looked at. */
  | { kind: "changed" }
  /** The same form was stored before, and said something else. */
  | { kind: "sent-before" }
  /** A snooze cannot end on that date. */
  | ({ kind: "date"; today: LocalDate; untilOn: LocalDate } & SnoozeSpan)
  /** Somebody else answered it in the meantime. */
  | { kind: "faster"; answer: AnswerRow };

/**
 * Stores what was done about an alert that is open now. Nothing is stored unless the result says "answered".
 * @returns null when the clinic has no such patient, or the id is that of another answer
 */
export async function answerAlert(
  clinician: Clinician,
  patientId: string,
  input: AlertAnswerInput,
): Promise<AnswerResult | null> {
  // Worked out before the transaction, which has to be short. What came in between is looked at once more.
  for (const _try of [1, 2]) {
    const known = await getAlerts(clinician, patientId);
    if (known === null) return null;
    const result = await storeAnswer(clinician, known, input);
    if (result?.kind !== "outdated") return result;
  }
  return { kind: "changed" };
}

/**
 * A step of answerAlert: stores an answer to what is known of a patient's alerts.
 * @returns "outdated" when the record changed since that was worked out; nothing was stored
 */
export async function storeAnswer(
  clinician: Clinician,
  known: PatientAlerts,
  input: AlertAnswerInput,
): Promise<AnswerResult | { kind: "outdated" } | null> {
  const result = await unlessTaken(store(clinician, known, input), "taken" as const);
  // The same form met itself: now the first one is stored, and found.
  return result === "taken" ? store(clinician, known, input) : result;
}

function store(
  clinician: Clinician,
  known: PatientAlerts,
  input: AlertAnswerInput,
): Promise<AnswerResult | { kind: "outdated" } | null> {
  const { patientId, today, alerts } = known;
  const { id, rule, key, kind, reason, untilOn, seen } = input;
  return asActor(clinician, async (tx) => {
    const logVersion = await takeTurn(tx, clinician, patientId);
    if (logVersion === null) return null;
    const before = await tx.alertAnswer.findUnique({ where: { id }, select: answerSelection });
    if (before !== null) {
      if (before.patientId !== patientId || before.byId !== clinician.userId) return null;
      return isSame(before, input) ? { kind: "answered", answerId: id } : { kind: "sent-before" };
    }
    if (logVersion !== known.logVersion) return { kind: "outdated" };
    const ofRule = alerts.filter((each) => each.rule === rule);
    const alert = ofRule.find((each) => each.key === key);
    if (alert === undefined) return { kind: ofRule.length === 0 ? "gone" : "changed" };
    const newest = await newestAnswer(tx, clinician, patientId, alert);
    if (newest !== null && newest.id !== seen) return { kind: "faster", answer: newest };
    const span = snoozeSpan(rule, today);
    if (untilOn !== null && (untilOn < span.earliest || untilOn > span.latest)) {
      return { kind: "date", ...span, today, untilOn };
    }
    const figures = answeredFigures(alert, known);
    const answer = { id, patientId, rule, key, kind, reason, untilOn, figures, localDate: today };
    await writeAnswer(tx, clinician, answer, "alert.answered");
    return { kind: "answered", answerId: id };
  });
}

const answerSelection = {
  ...{ patientId: true, byId: true },
  ...{ rule: true, key: true, kind: true, untilOn: true, reason: true },
} satisfies Prisma.AlertAnswerSelect;

type Said = Pick<AlertAnswerInput, "rule" | "key" | "kind" | "untilOn" | "reason">;

/** Whether a form that comes again says what was stored of it: one that was changed meanwhile is no repetition. */
function isSame(stored: Said, sent: Said): boolean {
  return (["rule", "key", "kind", "untilOn", "reason"] as const).every(
    (name) => stored[name] === sent[name],
  );
}
