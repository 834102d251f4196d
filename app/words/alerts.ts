import type { Alert, AlertEvidence, AlertRule } from "~/domain/alerts/alert";
import { relativeDate, weekdayDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { alerts } from "./en/alerts";
import { meanWords, scoreWords } from "./numbers";
import { cautionWords, precautionTitle } from "./precaution";
import { type NameOf, revisionNote } from "./program-change";

/** The badge of each rule. */
export const alertLabels: Record<AlertRule, string> = alerts.labels;

/** Characters of a patient's remarks that an alert shows; the record holds the whole. */
const LONGEST_REMARKS = 140;

/**
 * An alert in words: the reason, "Pain up 2.3 points", and its figures and dates, "3.2 → 5.5, 7-day means.
 * 6 of 7 days logged."
 * @param nameOf for a change of program beside a rise
 */
export function alertWords(
  alert: Alert,
  nameOf: NameOf,
  words: Catalogue = en,
): { title: string; detail: string } {
  const { alerts } = words;
  switch (alert.rule) {
    case "pain-too-high":
      return {
        title: alerts.painTooHigh(alert.evidence.score),
        detail: highPain(alert.evidence, weekdayDate(alert.since, words), words),
      };
    case "pain-rising":
      return {
        title: alerts.painRising(meanWords(alert.evidence.change, words)),
        detail: risingPain(alert.evidence, nameOf, words),
      };
    case "program-conflict":
      return conflictsOf(alert.evidence, nameOf, words);
    case "silent":
      return { title: alerts.silent(alert.evidence.days), detail: silence(alert.evidence, words) };
    case "low-adherence":
      return {
        title: alerts.lowAdherence(alert.evidence.done, alert.evidence.due),
        detail: leftOut(alert.evidence, words),
      };
  }
}

function highPain(
  { score, on, moment, remarks, ceiling, reports, windowDays }: AlertEvidence["pain-too-high"],
  first: string,
  words: Catalogue,
): string {
  const { alerts, answers } = words;
  return sentences(
    alerts.report(weekdayDate(on, words), answers.moments[moment], score > ceiling, ceiling),
    reports > 1 ? alerts.reports(reports, windowDays, first) : alerts.onlyReport(windowDays),
    remarks === null ? null : alerts.remarks(shortened(remarks)),
  );
}

function shortened(remarks: string): string {
  const letters = [...remarks];
  if (letters.length <= LONGEST_REMARKS) return remarks;
  return `${letters.slice(0, LONGEST_REMARKS).join("").trimEnd()} …`;
}

function risingPain(
  { before, now, loggedNow, windowDays, revision }: AlertEvidence["pain-rising"],
  nameOf: NameOf,
  words: Catalogue,
): string {
  const { alerts } = words;
  return sentences(
    alerts.means(meanWords(before, words), meanWords(now, words), windowDays),
    alerts.logged(loggedNow, windowDays),
    revision && revisionWords(revision),
  );

  function revisionWords({ number, effectiveOn, ...note }: NonNullable<typeof revision>) {
    const day = weekdayDate(effectiveOn, words);
    if (number === 1) return alerts.programBegan(day);
    return alerts.programChanged(day, revisionNote(note, nameOf, words));
  }
}

function conflictsOf(
  { conflicts }: AlertEvidence["program-conflict"],
  nameOf: NameOf,
  words: Catalogue,
): { title: string; detail: string } {
  const { alerts } = words;
  const exercises = [...new Set(conflicts.map(({ exerciseId }) => nameOf(exerciseId)))];
  const [first = "", ...more] = exercises;
  return {
    title: more.length === 0 ? alerts.conflict(first) : alerts.conflicts(exercises.length),
    detail: sentences(
      ...conflicts.map(({ exerciseId, cautions, precaution }) =>
        alerts.against(
          nameOf(exerciseId),
          cautionWords(cautions),
          precautionTitle(precaution),
          weekdayDate(precaution.notedOn, words),
        ),
      ),
    ),
  };
}

function silence(
  { unlogged, lastLogOn, lastPain, programBeganOn, today }: AlertEvidence["silent"],
  words: Catalogue,
): string {
  const { alerts } = words;
  const pain = lastPain === null ? null : scoreWords(lastPain, words);
  return sentences(
    lastLogOn === null ? alerts.noLog : alerts.lastLog(relativeDate(lastLogOn, today, words), pain),
    programBeganOn && alerts.programBegan(weekdayDate(programBeganOn, words)),
    unlogged === null ? null : alerts.unlogged(unlogged),
  );
}

function leftOut(
  { partly, missed, notLogged, windowDays, reasons }: AlertEvidence["low-adherence"],
  { alerts, answers }: Catalogue,
): string {
  const given = reasons
    .map(({ reason, count }) => `${answers.reasons[reason]} (${count})`)
    .join(", ");
  return sentences(
    alerts.counts(windowDays, partly, missed, notLogged),
    given === "" ? null : alerts.reasons(given),
  );
}

function sentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
