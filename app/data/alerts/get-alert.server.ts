import type { Clinician } from "~/auth/actor.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import type { Alert } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import { type AnswerRow, hasSeveral } from "~/domain/alerts/answers";
import { asActor } from "~/lib/db.server";
import {
  code,
  instant,
  instantOrNull,
  json,
  list,
  one,
  oneOrNull,
  readRow,
  text,
  textOrNull,
} from "~/lib/json-rows.server";
import { getAlerts, type PatientAlerts } from "./get-alerts.server";
import { toAnswer } from "./stored.server";

/** An answer in the history of an alert; one that was taken back says by whom and when. */
export type AnswerInHistory = AnswerRow & { undone: { byName: string; at: Date } | null };

/** Everything that the history of a patient's alerts is made from. */
export type AlertHistory = NonNullable<Awaited<ReturnType<typeof getAlertHistory>>>;

/**
 * What was answered about a patient, the oldest first, and what came in with a sign; in one statement. Null outside the
 * clinician's clinic.
 */
export async function getAlertHistory(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    readRow(rows, "patients", history, patientOfInSql(clinician, patientId)),
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

const named = { name: text("name") };

const answer = {
  id: text("id"),
  rule: text("rule"),
  key: text("key"),
  kind: code<AnswerRow["kind"]>("kind"),
  localDate: text("local_date"),
  untilOn: textOrNull("until_on"),
  reason: text("reason"),
  figures: json("figures"),
  byId: text("by_id"),
  by: one("users", named, "by_id"),
  at: instant("at"),
  undoneBy: oneOrNull("users", named, "undone_by_id"),
  undoneAt: instantOrNull("undone_at"),
};

const report = {
  id: text("id"),
  at: instant("at"),
  note: textOrNull("note"),
  openedAt: instantOrNull("opened_at"),
  openedBy: oneOrNull("users", named, "opened_by_id"),
  flags: list("red_flags", { id: text("id"), code: text("code") }, { by: "report_id" }),
};

const pause = {
  id: text("id"),
  reportId: textOrNull("report_id"),
  fromOn: text("from_on"),
  createdAt: instant("created_at"),
  endedAt: instantOrNull("ended_at"),
};

const oldestFirst = (column: string) => ({
  by: "patient_id",
  order: (table: string) => `${table}.${column}`,
});

const history = {
  id: text("id"),
  name: text("name"),
  phone: textOrNull("phone"),
  answers: list("alert_answers", answer, oldestFirst("at")),
  redFlagReports: list("red_flag_reports", report, oldestFirst("at")),
  pauses: list("program_pauses", pause, oldestFirst("created_at")),
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
