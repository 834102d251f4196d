import { type Alert, type AlertEvidence, type AlertRule, RUN_DAYS } from "~/domain/alerts/alert";
import { daysBetween } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { relativeDate, weekdayDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { alerts } from "./en/alerts";
import { meanWords } from "./numbers";
import { cautionWords, precautionTitle } from "./precaution";
import { type NameOf, revisionNote } from "./program-change";

/** The badge of each rule. */
export const alertLabels: Record<AlertRule, string> = alerts.labels;

/** How long an alert has been open: "Since Sat 14 Nov", or "For more than 12 weeks" where it is not counted any further. */
export function sinceWords(since: LocalDate, today: LocalDate, words: Catalogue = en): string {
  const { alerts } = words;
  return daysBetween(since, today) >= RUN_DAYS
    ? alerts.sinceLong(RUN_DAYS / 7)
    : alerts.since(weekdayDate(since, words));
}

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
        detail: highPain(alert.evidence, words),
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

function highPain(evidence: AlertEvidence["pain-too-high"], words: Catalogue): string {
  const { alerts, answers } = words;
  const { score, on, moment, ceiling, isAgreed, reports, firstOn, windowDays } = evidence;
  const limit = alerts.limit(isAgreed);
  return sentences(
    alerts.report(
      weekdayDate(on, words),
      answers.moments[moment],
      score > ceiling ? alerts.above(limit, ceiling) : alerts.notAbove(limit, ceiling),
    ),
    reports > 1
      ? alerts.reports(reports, windowDays, weekdayDate(firstOn, words))
      : alerts.onlyReport(windowDays),
    ownWords(evidence, words),
  );
}

function ownWords(
  { remarks, score, on }: AlertEvidence["pain-too-high"],
  words: Catalogue,
): string | null {
  if (remarks === null) return null;
  const text = shortened(remarks.text);
  if (remarks.score === score && remarks.on === on) return words.alerts.remarks(text);
  return words.alerts.remarksWith(remarks.score, weekdayDate(remarks.on, words), text);
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
  const { alerts, answers } = words;
  const said = lastPain.map(({ score, moment }) => `${score} ${answers.moments[moment]}`);
  const pain = said.length === 0 ? null : said.join(", ");
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
