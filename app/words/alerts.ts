import type { Alert, AlertEvidence, AlertRule } from "~/domain/alerts/alert";
import { momentWords, reasonWords } from "./answers";
import { relativeDate, weekdayDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { alerts } from "./en/alerts";
import { meanWords, scoreWords } from "./numbers";

/** The badge of each rule. */
export const alertLabels: Record<AlertRule, string> = alerts.labels;

/** Characters of a patient's remarks that an alert shows; the record holds the whole. */
const LONGEST_REMARKS = 140;

/**
 * An alert in words: the reason, "Pain up 2.3 points", and its figures and dates, "3.2 → 5.5, 7-day means.
 * 6 of 7 days logged."
 */
export function alertWords(alert: Alert, words: Catalogue = en): { title: string; detail: string } {
  const { alerts } = words;
  switch (alert.rule) {
    case "pain-too-high":
      return {
        title: alerts.painTooHigh(alert.evidence.score),
        detail: highPain(alert.evidence, weekdayDate(alert.since), words),
      };
    case "pain-rising":
      return {
        title: alerts.painRising(alert.evidence.change.toFixed(1)),
        detail: risingPain(alert.evidence, words),
      };
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
  { alerts }: Catalogue,
): string {
  return sentences(
    alerts.report(weekdayDate(on), momentWords[moment], score > ceiling, ceiling),
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
  { alerts }: Catalogue,
): string {
  return sentences(
    alerts.means(meanWords(before), meanWords(now), windowDays),
    alerts.logged(loggedNow, windowDays),
    revision && revisionWords(revision),
  );

  function revisionWords({ number, effectiveOn, changeNote }: NonNullable<typeof revision>) {
    const day = weekdayDate(effectiveOn);
    return number === 1 ? alerts.programBegan(day) : alerts.programChanged(day, changeNote);
  }
}

function silence(
  { unlogged, lastLogOn, lastPain, programBeganOn, today }: AlertEvidence["silent"],
  { alerts }: Catalogue,
): string {
  const pain = lastPain === null ? null : scoreWords(lastPain);
  return sentences(
    lastLogOn === null ? alerts.noLog : alerts.lastLog(relativeDate(lastLogOn, today), pain),
    programBeganOn && alerts.programBegan(weekdayDate(programBeganOn)),
    unlogged === null ? null : alerts.unlogged(unlogged),
  );
}

function leftOut(
  { partly, missed, notLogged, windowDays, reasons }: AlertEvidence["low-adherence"],
  { alerts }: Catalogue,
): string {
  const given = reasons.map(({ reason, count }) => `${reasonWords[reason]} (${count})`).join(", ");
  return sentences(
    alerts.counts(windowDays, partly, missed, notLogged),
    given === "" ? null : alerts.reasons(given),
  );
}

function sentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
