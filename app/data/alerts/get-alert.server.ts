import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import type { Alert } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import { type AnswerRow, hasSeveral } from "~/domain/alerts/answers";
import { asActor } from "~/lib/db.server";
import { getAlerts, type PatientAlerts } from "./get-alerts.server";
import { answerSelection, toAnswer } from "./stored.server";

/** An answer in the history of an alert; one that was taken back says by whom and when. */
export type AnswerInHistory = AnswerRow & { undone: { byName: string; at: Date } | null };

/** Everything that the history of a patient's alerts is made from. */
export type AlertHistory = NonNullable<Awaited<ReturnType<typeof getAlertHistory>>>;

/** What was answered about a patient, the oldest first, and what came in with a sign. Null outside the clinician's clinic. */
export async function getAlertHistory(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({ where: patientOf(clinician, patientId), select: historySelection }),
  );
  if (!patient) return null;
  const { answers, ...others } = patient;
  return {
    ...others,
    answers: answers.map(({ undoneBy, undoneAt, ...stored }): AnswerInHistory => {
      const undone = undoneAt && { byName: undoneBy?.name ?? "", at: undoneAt };
      return { ...toAnswer(stored), undone };
    }),
  };
}

const historySelection = {
  id: true,
  name: true,
  phone: true,
  answers: {
    orderBy: { at: "asc" as const },
    select: { ...answerSelection, undoneBy: { select: { name: true } }, undoneAt: true },
  },
  redFlagReports: {
    orderBy: { at: "asc" as const },
    select: {
      id: true,
      at: true,
      note: true,
      openedAt: true,
      openedBy: { select: { name: true } },
      flags: { select: { id: true, code: true } },
    },
  },
  pauses: {
    orderBy: { createdAt: "asc" as const },
    select: { id: true, reportId: true, fromOn: true, createdAt: true, endedAt: true },
  },
};

/** One alert with everything that its panel shows, and whether it is open, which is whether it has a row in the list. */
export type AlertDetail = PatientAlerts & AlertHistory & { alert: Alert; isOpen: boolean };

/**
 * One alert of a patient: of several to the rule the one with the key that is asked for, or else the first that is open, or
 * else the first.
 * @returns null outside the clinician's clinic, and where the rule does not hold
 */
export async function getAlert(
  clinician: Clinician,
  { patientId, rule, key = null }: { patientId: string; rule: string; key?: string | null },
): Promise<AlertDetail | null> {
  const [known, history] = await Promise.all([
    getAlerts(clinician, patientId),
    getAlertHistory(clinician, patientId),
  ]);
  if (known === null || history === null) return null;
  const standing = history.answers.filter(({ undone }) => undone === null);
  const ofRule = known.alerts
    .filter((each) => each.rule === rule)
    .map((alert) => ({
      alert,
      ...answerState(alert, standing, known),
    }));
  const named = hasSeveral(rule) ? ofRule.find(({ alert }) => alert.key === key) : undefined;
  const shown = named ?? ofRule.find(({ state }) => state === "open") ?? ofRule[0];
  if (shown === undefined) return null;
  return { ...known, ...history, alert: shown.alert, isOpen: shown.state === "open" };
}
