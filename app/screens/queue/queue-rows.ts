import { type Alert, type AlertGroup, alertGroups } from "~/domain/alerts/alert";
import type { AnswerRow } from "~/domain/alerts/answers";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import type { LocalDate } from "~/domain/rows";
import { alertWords, sinceWords } from "~/words/alerts";
import { weekdayDate } from "~/words/calendar";
import type { NameOf } from "~/words/program-change";
import { placeText } from "./queue-query";

/** The headings of the list, in their order. */
export const queueGroups = [
  { key: "safety", title: "Pain and safety", note: "worst first, then longest waiting" },
  { key: "quiet", title: "Quiet or missed", note: "ranked apart from pain" },
  { key: "plan", title: "Dates", note: "visits and programs" },
] as const satisfies { key: AlertGroup; title: string; note: string }[];

/** What the row of an alert says beside its reason and its figures. */
export type AlertRow = {
  group: AlertGroup;
  /** "Since Sat 14 Nov", "Waiting 9 h 50 min" */
  waiting: string;
};

/** @param today the patient's date */
export function alertRow(alert: Alert, today: LocalDate, now: Date): AlertRow {
  return {
    group: alertGroups[alert.rule],
    waiting: waitingWords(alert, today, now),
  };
}

/** To the minute where it is known when something came in. */
function waitingWords({ evidence, since }: Alert, today: LocalDate, now: Date): string {
  const at = "at" in evidence && typeof evidence.at === "string" ? new Date(evidence.at) : null;
  if (at === null) return sinceWords(since, today);
  const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 60_000));
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `Waiting ${days} d ${hours} h`;
  return hours > 0 ? `Waiting ${hours} h ${minutes % 60} min` : `Waiting ${minutes} min`;
}

/** An alert that sleeps, and until when. */
export type SnoozedRow = {
  answerId: string;
  patientId: string;
  place: string;
  name: string;
  title: string;
  /** "Until Mon 23 Nov" */
  until: string;
  reason: string | null;
  /** Whether whoever looks may wake it. */
  canAct: boolean;
};

export function snoozedRow(
  { id, name, may }: { id: string; name: string; may: CoverScope },
  alert: Alert,
  answer: Pick<AnswerRow, "id" | "untilOn" | "reason">,
  nameOf: NameOf,
): SnoozedRow {
  const { untilOn, reason } = answer;
  return {
    ...{ answerId: answer.id, patientId: id, name },
    place: placeText({ patientId: id, rule: alert.rule }),
    title: alertWords(alert, nameOf).title,
    until: untilOn === null ? "" : `Until ${weekdayDate(untilOn)}`,
    reason: reason || null,
    canAct: goesAsFar(may, "ACT"),
  };
}
