import type { Clinician } from "~/auth/actor.server";
import {
  type AnswerKind,
  type AnswerRow,
  answeredFigures,
  type SnoozeSpan,
  snoozeSpan,
} from "~/domain/alerts/answers";
import type { LocalDate } from "~/domain/rows";
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
  // Worked out before the transaction, which has to be short; an answer to what ends in between harms nobody.
  const known = await getAlerts(clinician, patientId);
  if (known === null) return null;
  const result = await unlessTaken(store(clinician, known, input), "taken" as const);
  // The same form met itself: now the first one is stored, and found.
  return result === "taken" ? store(clinician, known, input) : result;
}

function store(
  clinician: Clinician,
  { patientId, today, alerts, news }: PatientAlerts,
  { id, rule, key, kind, reason, untilOn, seen }: AlertAnswerInput,
): Promise<AnswerResult | null> {
  return asActor(clinician, async (tx) => {
    if (!(await takeTurn(tx, clinician, patientId))) return null;
    const before = await tx.alertAnswer.findUnique({
      where: { id },
      select: { patientId: true, byId: true },
    });
    if (before !== null) {
      const isSame = before.patientId === patientId && before.byId === clinician.userId;
      return isSame ? { kind: "answered", answerId: id } : null;
    }
    const ofRule = alerts.filter((each) => each.rule === rule);
    const alert = ofRule.find((each) => each.key === key);
    if (alert === undefined) return { kind: ofRule.length === 0 ? "gone" : "changed" };
    const newest = await newestAnswer(tx, clinician, patientId, alert);
    if (newest !== null && newest.id !== seen) return { kind: "faster", answer: newest };
    const span = snoozeSpan(rule, today);
    if (untilOn !== null && (untilOn < span.earliest || untilOn > span.latest)) {
      return { kind: "date", ...span, today, untilOn };
    }
    const figures = answeredFigures(alert, news);
    const answer = { id, patientId, rule, key, kind, reason, untilOn, figures, localDate: today };
    await writeAnswer(tx, clinician, answer, "alert.answered");
    return { kind: "answered", answerId: id };
  });
}
