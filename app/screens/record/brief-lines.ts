import { lastDayOf } from "~/domain/calendar/last-day";
import { painByExercise } from "~/domain/pain/exercise-pain";
import { loggedDays, type PainDay, painDays } from "~/domain/pain/pain";
import { type PainSince, painSince } from "~/domain/pain/since-day";
import { painTrend } from "~/domain/pain/trend";
import type { BriefRows, LastVisit } from "~/domain/patient/brief";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { doneAndAsked } from "~/domain/session/overdoing";
import type { Thresholds } from "~/domain/thresholds";
import { momentWords } from "~/words/answers";
import { weekdayDate } from "~/words/calendar";
import { countWords, meanWords, signedWords } from "~/words/numbers";
import type { NameOf } from "~/words/program-change";
import { shortened } from "./shortened";

/** The lines of a brief, each in one line with its dates; null where there is nothing to say. */

/** Alerts that a brief says itself, or that are about the visit it is for. */
const SAID_APART: ReadonlySet<string> = new Set(["message-waiting", "measure-due", "review-due"]);

/** How many alerts and exercises are named. */
const NAMED = 2;

/** What waits for an answer: open alerts, messages, measures. */
export function waitsLine(
  open: readonly { rule: string; title: string }[],
  { unanswered, measureDueOn }: BriefRows,
  today: LocalDate,
): string | null {
  const titles = open.filter(({ rule }) => !SAID_APART.has(rule)).map(({ title }) => title);
  const more = titles.length - NAMED;
  const parts = [
    ...titles.slice(0, NAMED),
    ...(more > 0 ? [countWords(more, "more alert")] : []),
    ...(unanswered
      ? [
          `${countWords(unanswered.count, "message")} unanswered since ${weekdayDate(unanswered.since)}`,
        ]
      : []),
    ...(measureDueOn !== null && measureDueOn <= today
      ? [`measures due since ${weekdayDate(measureDueOn)}`]
      : []),
  ];
  return parts.length === 0 ? null : `Waits: ${parts.join("; ")}.`;
}

/**
 * Means on both sides of the visit, the highest and the last report since as they were given. Before the first visit there
 * is no other side: then the trend since the episode began.
 */
export function painLine(
  log: PatientLog,
  { on, by }: Pick<LastVisit, "on"> & { by: LastVisit["by"] | null },
  today: LocalDate,
  threshold: Thresholds["trend"],
): string {
  const { compared, newest, highest } = painSince(log, on, today, threshold);
  if (newest === null || highest === null) return `Pain: no score since ${weekdayDate(on)}.`;
  const reports = [
    highest.id === newest.id ? null : `highest ${reportWords(highest)}`,
    `last ${reportWords(newest)}`,
  ];
  const hasVisit = by === "note" || by === "date";
  const means = hasVisit
    ? meansWords(compared, on, threshold)
    : trendWords(painDays(log.pain, on, lastDayOf(log, today)), threshold);
  return `Pain: ${means}; ${reports.filter(Boolean).join(", ")}.`;
}

function meansWords(
  { before, after, change, important }: PainSince["compared"],
  on: LocalDate,
  { minLoggedDays, windowDays }: Thresholds["trend"],
): string {
  if (before.mean === null || after.mean === null || change === null) {
    return `too few for two means (${countWords(before.loggedDays, "day")} logged before ${weekdayDate(on)}, ${after.loggedDays} since, ${minLoggedDays} needed on each side)`;
  }
  const span = after.from === on ? `since ${weekdayDate(on)}` : `last ${windowDays} days`;
  return `mean ${meanWords(before.mean)} → ${meanWords(after.mean)} (${windowDays} days before ${weekdayDate(on)}, ${span}): ${sizeWords(change, important)}`;
}

function trendWords(days: readonly PainDay[], threshold: Thresholds["trend"]): string {
  const trend = painTrend(days, threshold);
  const { windowDays, minLoggedDays } = threshold;
  if (trend === null)
    return `too few for two means (${countWords(loggedDays(days.map(({ mean }) => mean)), "day")} logged; it takes two separate weeks, each with ${minLoggedDays})`;
  const { first, last, change, important } = trend;
  return `mean ${meanWords(first.mean)} → ${meanWords(last.mean)} (first and last ${windowDays} days of logs): ${sizeWords(change, important)}`;
}

function sizeWords(change: number, important: boolean): string {
  if (change === 0) return "no change";
  return `${signedWords(change)}, ${important ? "an important" : "a small"} change`;
}

/** "6 during the session on Wed 18 Nov" */
function reportWords({ score, moment, localDate }: PainRow): string {
  return `${score} ${momentWords[moment]} on ${weekdayDate(localDate)}`;
}

/** What became of the due sessions since the visit, and the exercises that were stopped because of pain. */
export function sessionsLine(
  log: PatientLog,
  on: LocalDate,
  today: LocalDate,
  nameOf: NameOf,
): string {
  const days = { from: on, to: lastDayOf(log, today) };
  const { done, partly, missed, notLogged, due } = adherence(
    dueSessions(log, days.from, days.to, today),
  );
  const { extra } = doneAndAsked(log, days.from, days.to, today);
  const rest = [
    partly > 0 ? `${partly} partly` : "",
    missed > 0 ? `${missed} missed` : "",
    notLogged > 0 ? `${notLogged} not logged` : "",
    extra > 0 ? `${extra} extra` : "",
  ].filter(Boolean);
  const counts = [due === 0 ? "none due" : `${done} of ${due} done`, ...rest].join(", ");
  // Nobody reports that nothing was due.
  const isReported = due > 0 || rest.length > 0;
  const stopped = painByExercise(log, days).exercises.filter((each) => each.stopped > 0);
  const named = stopped
    .slice(0, NAMED)
    .map(
      (each) => `${nameOf(each.exerciseId)} ${each.stopped} of ${countWords(each.tried, "time")}`,
    );
  const stops = named.length > 0 ? ` Stopped for pain: ${named.join(", ")}.` : "";
  return `Sessions since ${weekdayDate(on)}: ${counts}${isReported ? " (self-reported)" : ""}.${stops}`;
}

/** What the last note says happens next, or all of it where it has no parts. */
export function planLine(plan: BriefRows["plan"]): string | null {
  if (plan === null) return null;
  return `${plan.isWhole ? "Note" : "Plan"} of ${weekdayDate(plan.on)}: ${shortened(plan.words)}`;
}
