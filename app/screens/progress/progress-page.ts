import type { Exercises } from "~/content/exercises";
import { addDays } from "~/domain/calendar/dates";
import type { Range } from "~/domain/calendar/range";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { PatientLog, ProgressRows } from "~/domain/rows";
import { type Week, weeks } from "~/domain/session/weeks";
import {
  emptyChartWords,
  judgedOf,
  type RangeFigures,
  rangeFigures,
} from "~/screens/record/range-figures";
import { asWritten } from "~/words/as-written";
import type { Catalogue } from "~/words/catalogue";
import { patientTrendSentence } from "~/words/trend";

import { type Milestone, milestones } from "./milestones";

/** What the patient sees of their own log. */
export type ProgressPage = RangeFigures & {
  patientId: string;
  title: string;
  /** Sums up the chart in plain words. */
  sentence: string;
  /** Stands in for the sentence while nothing at all was logged. */
  emptyWords: string | null;
  /** Weeks with something due, oldest first. */
  weeks: Week[];
  /** Of the weeks that are over or complete: how many had every session done. */
  fullWeeks: { reached: number; of: number };
  milestones: Milestone[];
  /** Said under the chart where a change stands in a clinician's own words, to whoever reads another language. */
  asWritten: string | null;
  /** Opens the weeks, what was reached, the days and the stretches. */
  more: string;
  /** What the marks of days mean. */
  daysKey: string;
  /** The way to a message about the pain of a day; null once nobody reads one. */
  writeAbout: { to: string; words: string } | null;
};

/** Everything the patient's progress page shows, as of their own today. */
export function progressPage(
  rows: ProgressRows,
  exercises: Exercises,
  key: Range,
  words: Catalogue,
): ProgressPage {
  const { progress } = words;
  const { log, today } = rows;
  const figures = rangeFigures(rows, exercises, key, words);
  const judged = judgedOf(log, figures, today);
  const trend = painTrend(judged.days);
  const shown = weeks(log, figures.range.from, figures.range.to, today).filter(
    ({ due }) => due > 0,
  );
  const counted = shown.filter((week) => isFull(week) || addDays(week.monday, 6) < today);
  return {
    ...figures,
    patientId: rows.patientId,
    // Only an important fall is called easier.
    title: trend && trendDirection(trend) === "fell" ? progress.easing : progress.title,
    sentence: patientTrendSentence(judged, words),
    emptyWords: emptyChartWords(log, today, words),
    weeks: shown,
    fullWeeks: { reached: counted.filter(isFull).length, of: counted.length },
    milestones: milestones(log, today, words),
    asWritten: hasOwnWords(log, figures) ? asWritten(words) : null,
    more: words.ownProgress.more,
    daysKey: daysKey(figures, words),
    writeAbout:
      rows.dischargedOn === null
        ? { to: "/my/messages?about=pain:", words: words.messages.writeAbout }
        : null,
  };
}

function daysKey({ points }: RangeFigures, { ownProgress: { days } }: Catalogue): string {
  const hasPause = points.some(({ session }) => session === "paused");
  return hasPause ? days.key + days.paused : days.key;
}

/** Whether the chart says a change as a clinician wrote it. */
function hasOwnWords({ programs }: PatientLog, { points }: RangeFigures): boolean {
  const notes = programs.flatMap(({ revisions }) => revisions.map(({ changeNote }) => changeNote));
  const own = new Set(notes.filter((note) => note !== ""));
  return points.some(({ revisionStart }) => revisionStart && own.has(revisionStart.note));
}

const isFull = ({ due, done }: Week) => done >= due;
