import { painByExercise } from "~/domain/pain/exercise-pain";
import { painSites } from "~/domain/pain/pain-sites";
import { type Settling, settling } from "~/domain/pain/settling";
import { sinceRevision } from "~/domain/pain/since-revision";
import type { Days } from "~/domain/pain/windows";
import type { PatientLog } from "~/domain/rows";
import type { DoneAndAsked } from "~/domain/session/overdoing";
import type { Thresholds } from "~/domain/thresholds";
import { placeWords } from "~/words/answers";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import type { NameOf } from "~/words/program-change";
import { revisionAnswer } from "./revision-answer";

/** A question to the chart, its answer in words and figures, and what stands behind it. */
export type ChartAnswer = { question: string; text: string; details: string[] };

type Asked = {
  log: PatientLog;
  today: string;
  thresholds: Thresholds;
  /** The part of the shown range in which a change may be judged (withinEpisode). */
  days: Days;
  /** What was done in it against what was asked. */
  load: DoneAndAsked;
};

/** How many single sessions or exercises an answer names. */
const NAMED = 3;

/** What the chart is asked, always in the same order. What is not known says what is missing. */
export function chartAnswers({ log, today, thresholds, days, load }: Asked, nameOf: NameOf) {
  const settled = settling(log, days, today, thresholds.notSettling);
  const since = sinceRevision(log, today, thresholds.trend);
  return [
    settlingAnswer(settled, thresholds.notSettling, log.limits.greenMax),
    exerciseAnswer(painByExercise(log, days), nameOf),
    siteAnswer(painSites(log.pain, days)),
    revisionAnswer(since, thresholds.trend, nameOf),
    extraAnswer(load),
  ];
}

function settlingAnswer(
  { pairs, settled, unpaired, lacking }: Settling,
  { points, sessions: needed }: Thresholds["notSettling"],
  greenMax: number,
): ChartAnswer {
  const question = "Does it settle by the next morning?";
  const missing =
    unpaired === 0
      ? []
      : [`${countWords(unpaired, "session")} more without a score before or of the next morning.`];
  if (lacking > 0) {
    const few = `Not known: ${pairs.length} of the ${needed} sessions it takes have a score before and one of the next morning.`;
    return { question, text: few, details: [...pairs.map(pairWords).map(sentence), ...missing] };
  }
  const unsettled = pairs.filter(({ isUnsettled }) => isUnsettled);
  const named = unsettled.slice(-NAMED).map(pairWords).join("; ");
  const rest = unsettled.length > NAMED ? `; and ${unsettled.length - NAMED} earlier` : "";
  return {
    question,
    text: `After ${settled} of ${countWords(pairs.length, "session")} with both scores.`,
    details: [
      ...(unsettled.length > 0 ? [`Not after ${named}${rest}.`] : []),
      ...missing,
      `Not settled: ${points} or more above before, or above before and above ${greenMax}. A single score has an error of about 1.8.`,
    ],
  };
}

/** "Wed 18 Nov (2 before, 6 after, 5 next morning)" */
function pairWords({ on, before, after, morning }: Settling["pairs"][number]): string {
  const scores = [`${before} before`, after === null ? "no score after" : `${after} after`];
  return `${weekdayDate(on)} (${scores.join(", ")}, ${morning} next morning)`;
}

const sentence = (words: string) => `${words}.`;

function exerciseAnswer(
  { exercises, unnamed, sessions }: ReturnType<typeof painByExercise>,
  nameOf: NameOf,
): ChartAnswer {
  const question = "During which exercise?";
  const others =
    unnamed > 0
      ? [
          `${countWords(unnamed, "score")} during a session ${unnamed === 1 ? "names" : "name"} no exercise.`,
        ]
      : [];
  if (sessions === 0 && exercises.length === 0)
    return { question, text: "Not known: no session was logged.", details: others };
  if (exercises.length === 0) {
    const none = `None was named in ${countWords(sessions, "session")} logged.`;
    return { question, text: none, details: [...others, "No word is not “no pain”."] };
  }
  const lines = exercises
    .slice(0, NAMED)
    .map(({ exerciseId, painful, tried, stopped, highest }) => {
      const parts = [
        `${nameOf(exerciseId)}: pain ${painful} of ${countWords(tried, "time")}`,
        stopped > 0 ? `stopped for it ${countWords(stopped, "time")}` : "",
        highest ? `highest ${highest.score} on ${weekdayDate(highest.on)}` : "no score given",
      ];
      return sentence(parts.filter(Boolean).join(", "));
    });
  const [text = "", ...details] = lines;
  const more = exercises.length - NAMED;
  return {
    question,
    text,
    details: [
      ...details,
      ...(more > 0 ? [`${countWords(more, "exercise")} more with pain.`] : []),
      ...others,
    ],
  };
}

function siteAnswer({ sites, painful, unplaced }: ReturnType<typeof painSites>): ChartAnswer {
  const question = "Where does it hurt?";
  const reports = countWords(painful, "report of pain", "reports of pain");
  const nameless = unplaced > 0 ? [`${unplaced} of ${reports} without a place.`] : [];
  if (painful === 0) return { question, text: "No score above 0 to ask it of.", details: [] };
  if (sites.length === 0)
    return { question, text: `Not known: none of ${reports} names a place.`, details: [] };
  const words = sites.map((site, i) => {
    const place = placeWords(site) ?? "";
    const share = i === 0 ? `${site.reports} of ${reports}` : String(site.reports);
    return `${site.bodySite === null ? `“${place}”` : place} ${share}, highest ${site.highest}`;
  });
  const more = sites.length - NAMED;
  return {
    question,
    text: `${words.slice(0, NAMED).join("; ")}.`,
    details: [...(more > 0 ? [`${countWords(more, "place")} more.`] : []), ...nameless],
  };
}

function extraAnswer({ extra, due, busiest }: DoneAndAsked): ChartAnswer {
  const question = "More than was asked?";
  if (extra === 0) return { question, text: `No extra session beyond ${due} due.`, details: [] };
  const most =
    busiest !== null && busiest.done > 1
      ? [
          `Most on ${weekdayDate(busiest.date)}: ${busiest.done} where ${busiest.due} ${busiest.due === 1 ? "was" : "were"} asked.`,
        ]
      : [];
  return {
    question,
    text: `${countWords(extra, "extra session")} beyond ${due} due.`,
    details: most,
  };
}
