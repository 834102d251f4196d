import { type Alert, type AlertEvidence, type AlertRule, RUN_DAYS } from "~/domain/alerts/alert";
import type { ReadyToProgress } from "~/domain/alerts/ready-to-progress";
import { daysBetween } from "~/domain/calendar/dates";
import { isRedFlagCode } from "~/domain/red-flags/signs";
import type { LocalDate } from "~/domain/rows";
import { relativeDate, weekdayDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { alerts } from "./en/alerts";
import { signs } from "./en/signs";
import { meanWords, signedWords } from "./numbers";
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
    case "red-flag":
      return {
        title: isRedFlagCode(alert.evidence.code) ? signs[alert.evidence.code] : alerts.unknownSign,
        detail: ticked(alert.evidence, words),
      };
    case "not-settling":
      return {
        title: alerts.notSettling(alert.evidence.unsettled, alert.evidence.sessions.length),
        detail: mornings(alert.evidence, words),
      };
    case "not-improving":
      return {
        title: alerts.notImproving(
          meanWords(alert.evidence.first.mean, words),
          meanWords(alert.evidence.last.mean, words),
        ),
        detail: standstill(alert.evidence, words),
      };
    case "overdoing":
      return overdone(alert.evidence, words);
    case "review-due":
      return {
        title: alerts.reviewDue(weekdayDate(alert.evidence.on, words)),
        detail: dateWords(alert.evidence.on, alert.evidence.today, words),
      };
    case "measure-due":
      return {
        title: alerts.measureDue(weekdayDate(alert.evidence.on, words)),
        detail: alerts.notMeasured,
      };
    case "program-ending":
      return {
        title: alerts.programEnding(weekdayDate(alert.evidence.endsOn, words)),
        detail: sentences(
          dateWords(alert.evidence.endsOn, alert.evidence.today, words),
          alerts.nothingFollows(alert.evidence.name),
        ),
      };
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
  const { score, on, moment, ceiling, isAgreed, usual, reports, firstOn, windowDays } = evidence;
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
    usual && alerts.usual(usual.score, usual.reason),
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

function ticked({ level, on, note }: AlertEvidence["red-flag"], words: Catalogue): string {
  const { alerts } = words;
  return sentences(
    alerts.ticked[level](weekdayDate(on, words)),
    note && alerts.remarks(shortened(note)),
  );
}

function mornings(
  { sessions, greenMax, isAgreed, points }: AlertEvidence["not-settling"],
  words: Catalogue,
): string {
  const { alerts } = words;
  return sentences(
    ...sessions.map(({ on, before, morning, isUnsettled }) => {
      const say = isUnsettled ? alerts.morning : alerts.settled;
      return say(weekdayDate(on, words), before, morning);
    }),
    alerts.settlesBelow(isAgreed, greenMax, points),
  );
}

function standstill(
  { first, last, change, day, windowDays }: AlertEvidence["not-improving"],
  words: Catalogue,
): string {
  const { alerts } = words;
  const [firstMean, lastMean] = [meanWords(first.mean, words), meanWords(last.mean, words)];
  const [from, to] = [weekdayDate(first.from, words), weekdayDate(last.to, words)];
  const changed = signedWords(change, words);
  return sentences(
    alerts.week("first", firstMean, from, first.loggedDays, windowDays),
    alerts.week("last", lastMean, to, last.loggedDays, windowDays),
    change < 0 ? alerts.smallChange(changed) : alerts.noFall(changed),
    alerts.dayOfProgram(day),
  );
}

function overdone(
  { load, daysInARow, above, greenMax, windowDays }: AlertEvidence["overdoing"],
  words: Catalogue,
): { title: string; detail: string } {
  const { alerts, answers } = words;
  const inARow = daysInARow && {
    title: alerts.daysInARow(daysInARow.days),
    detail: alerts.noDayBetween(
      weekdayDate(daysInARow.from, words),
      weekdayDate(daysInARow.to, words),
    ),
  };
  const more = load && {
    title: alerts.overdone(load.done, load.due),
    detail: alerts.overdoneIn(windowDays),
  };
  const also = more && inARow ? `${inARow.title}.` : null;
  return {
    title: more?.title ?? inARow?.title ?? "",
    detail: sentences(
      more?.detail ?? null,
      also,
      inARow?.detail ?? null,
      above &&
        alerts.aboveGreen(
          above.score,
          answers.moments[above.moment],
          weekdayDate(above.on, words),
          greenMax,
        ),
    ),
  };
}

function dateWords(date: LocalDate, today: LocalDate, { alerts }: Catalogue): string {
  const days = daysBetween(today, date);
  if (days === 0) return alerts.dateToday;
  return days > 0 ? alerts.dateIn(days) : alerts.datePast(-days);
}

/** A suggestion with its figures: it says what was logged, and that nothing changes by itself. */
export function readyWords(
  { highest, reports, done, due, windowDays }: ReadyToProgress,
  { alerts }: Catalogue = en,
): { title: string; detail: string } {
  return {
    title: alerts.readyTitle,
    detail: alerts.ready(highest, reports, done, due, windowDays),
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
