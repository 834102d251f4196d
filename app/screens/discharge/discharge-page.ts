import type { Exercises } from "~/content/exercises";
import type { AlertRule } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import { localDateAt, weekNumber } from "~/domain/calendar/dates";
import { type KeptExercise, keepKey, runningExercises } from "~/domain/discharge/keeps";
import type { LetterContent } from "~/domain/discharge/letter";
import { type Outcome, outcomeOf } from "~/domain/discharge/outcome";
import { openPrograms } from "~/domain/program/open-programs";
import { pauseHolding } from "~/domain/program/pauses";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import { minuteWords } from "~/screens/queue/answer-words";
import { alertLabels } from "~/words/alerts";
import { shortDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { doseWords } from "~/words/dose";
import { countWords } from "~/words/numbers";
import { firstName } from "~/words/person";
import type { DischargeRows } from "./discharge-rows";
import { letterPreview } from "./letter-preview";
import { gapWords, type OutcomeTile, outcomeTiles } from "./outcome-tiles";

/** Something that is open, with the way to it. */
export type BeforeLine = { key: string; isOpen: boolean; text: string; to: string; link: string };

/** An exercise to choose; one of the library is not drawn, as there are many. */
export type KeepChoice = {
  figure: FigureOf | null;
  key: string;
  exerciseId: string;
  name: string;
  dose: string;
  isKept: boolean;
};

export type DischargePage = {
  intent: "discharge";
  patientId: string;
  name: string;
  firstName: string;
  episodeId: string;
  question: string;
  /** "Hip-flexor tightness, both sides · since 28 Aug, week 12 · draft saved 11:18" */
  facts: string;
  /** Why it cannot be done yet; null when it can. */
  blocked: { bold: string; text: string; to: string } | null;
  canChange: boolean;
  tiles: OutcomeTile[];
  gaps: string;
  goal: string | null;
  goalOutcome: string;
  reason: string;
  /** Of the program, and what was chosen besides. */
  keeps: KeepChoice[];
  library: KeepChoice[];
  words: string;
  /** When the draft that is shown was saved; "" without one. */
  seen: string;
  before: BeforeLine[];
  /** "Dr Imogen Hask, Mill Street"; null where no doctor is on file. */
  referrer: string | null;
  /** As it would begin. */
  letter: LetterContent;
  happens: string;
};

/** Everything that the page of a discharge shows. */
export function dischargePage(rows: DischargeRows, exercises: Exercises): DischargePage {
  const { id, name, today, episode, draft, log } = rows;
  const chosen = draft ? draft.keeps : runningExercises(log.programs, today);
  const first = firstName(name);
  const outcome = outcomeNow(rows);
  const choices = keepChoices(rows, exercises);
  const kept = new Set(chosen.map(keepKey));
  const shown = choices.filter(({ isOffered, key }) => isOffered || kept.has(key));
  const toView = ({ key, exercise }: Choice): KeepChoice => ({
    ...{ key, exerciseId: exercise.exerciseId, isKept: kept.has(key), dose: doseWords(exercise) },
    figure: figureOf(exercise, exercises),
    name: exercises.find(exercise.exerciseId)?.shortName ?? "An exercise",
  });
  return {
    ...{ intent: "discharge", patientId: id, name, firstName: first, episodeId: episode.id },
    question: `Discharge ${name}`,
    facts: factsOf(rows),
    blocked: blockedOf(rows),
    canChange: rows.canChange,
    tiles: outcomeTiles(outcome),
    gaps: gapWords(outcome),
    goal: episode.goal,
    goalOutcome: draft?.goalOutcome ?? "",
    reason: draft?.reason ?? "",
    keeps: shown.map(toView),
    library: choices
      .filter((each) => !shown.includes(each))
      .map((each) => ({ ...toView(each), figure: null })),
    words: draft?.words ?? "",
    seen: draft?.savedAt.toISOString() ?? "",
    before: beforeLines(rows),
    referrer: referrerWords(rows.referrer),
    letter: letterPreview(rows, outcome, exercises),
    happens: happensWords(rows),
  };
}

/** The outcome as of today. */
export function outcomeNow(rows: DischargeRows): Outcome {
  const { log, episode, instruments, thresholds, today } = rows;
  const { startedOn, measurements } = episode;
  return outcomeOf({ log, startedOn, measurements, instruments, thresholds }, today);
}

type Choice = { key: string; exercise: KeptExercise; isOffered: boolean };

/** What there is to keep: the program's exercises, those of the draft, and the library as it doses them. */
function keepChoices({ log, today, draft }: DischargeRows, exercises: Exercises): Choice[] {
  const offered = runningExercises(log.programs, today);
  const asDosed = new Set(offered.map(({ exerciseId }) => exerciseId));
  const library = exercises.list
    .filter(({ id }) => !asDosed.has(id))
    .map(({ id, dose }) => ({ ...dose, exerciseId: id }));
  const all = new Map<string, Choice>();
  for (const [list, isOffered] of [
    [offered, true],
    [draft?.keeps ?? [], false],
    [library, false],
  ] as const) {
    for (const exercise of list) {
      const key = keepKey(exercise);
      if (!all.has(key)) all.set(key, { key, exercise, isOffered });
    }
  }
  return [...all.values()];
}

/** The exercises that a form's keys mean. */
export function keptOf(
  rows: DischargeRows,
  exercises: Exercises,
  keys: readonly string[],
): KeptExercise[] {
  return keepChoices(rows, exercises)
    .filter(({ key }) => keys.includes(key))
    .map(({ exercise }) => exercise);
}

function factsOf({ episode, today, draft, clinicTimeZone }: DischargeRows): string {
  const { condition, side, startedOn } = episode;
  const week = startedOn <= today ? `, week ${weekNumber(startedOn, today)}` : "";
  return [
    conditionWords(condition, side),
    `since ${shortDate(startedOn)}${week}`,
    draft && `draft saved ${minuteWords(draft.savedAt, clinicTimeZone)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Alerts that nobody has answered, and signs that nobody has resolved, each as its rule. */
function openAlerts(rows: DischargeRows): { rule: AlertRule; since: string; blocks: boolean }[] {
  return rows.alerts.flatMap((alert) => {
    const { state } = answerState(alert, rows.answers, rows);
    const blocks = alert.rule === "red-flag" && state !== "resolved";
    return state === "open" || blocks ? [{ rule: alert.rule, since: alert.since, blocks }] : [];
  });
}

function blockedOf(rows: DischargeRows): DischargePage["blocked"] {
  const { id, name, log, today, isLocked } = rows;
  const bold = `${name} cannot be discharged yet.`;
  const flag = openAlerts(rows).find(({ blocks }) => blocks);
  if (flag) {
    const text = `A red flag is open since ${shortDate(flag.since)}. Resolve it first.`;
    return { bold, text, to: `/clinic/patients/${id}` };
  }
  if (pauseHolding(log.pauses, today) !== null) {
    const text = "The program rests after a red flag. Decide about the pause first.";
    return { bold, text, to: `/clinic/patients/${id}/pause` };
  }
  if (!isLocked) return null;
  const text = "The intake has a “yes” without a decision. Write it on the intake page first.";
  return { bold, text, to: `/clinic/patients/${id}/intake` };
}

function beforeLines(rows: DischargeRows): BeforeLine[] {
  const record = `/clinic/patients/${rows.id}`;
  const alerts = openAlerts(rows);
  const labels = [...new Set(alerts.map(({ rule }) => alertLabels[rule]))].join(", ");
  const { messageSince, noteDrafts, timeZone } = rows;
  const dates = noteDrafts.map(({ visitOn }) => shortDate(visitOn)).join(", ");
  return [
    {
      ...{ key: "alerts", isOpen: alerts.length > 0, to: record, link: "Open" },
      text:
        alerts.length === 0
          ? "No alert is open"
          : `${countWords(alerts.length, "alert is", "alerts are")} open: ${labels}`,
    },
    {
      ...{ key: "messages", isOpen: messageSince !== null, to: `${record}/messages#answer` },
      link: "Answer it",
      text:
        messageSince === null
          ? "No message waits"
          : `A message waits since ${shortDate(localDateAt(messageSince, timeZone))}`,
    },
    {
      ...{ key: "notes", isOpen: noteDrafts.length > 0, to: `${record}/notes` },
      link: noteDrafts.length === 1 ? "Sign it" : "Sign them",
      text:
        noteDrafts.length === 0
          ? "No note is a draft"
          : `${countWords(noteDrafts.length, "note is a draft", "notes are drafts")}, ${dates}`,
    },
  ];
}

export function referrerWords(
  referrer: { name: string; practice: string | null } | null,
): string | null {
  if (referrer === null) return null;
  return [referrer.name, referrer.practice].filter(Boolean).join(", ");
}

function happensWords({ log, today }: DischargeRows): string {
  const open = openPrograms(log.programs, today).map(({ name }) => name);
  const program =
    open.length === 0
      ? "No program runs"
      : `The ${open.length === 1 ? "program" : "programs"} ${open.map((name) => `“${name}”`).join(" and ")} ${open.length === 1 ? "ends" : "end"} today`;
  return `${program}, messages close in 14 days. The record stays and can be opened again.`;
}
