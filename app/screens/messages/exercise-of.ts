import type { Exercises } from "~/content/exercises";
import type { AboutFacts } from "~/domain/messages/about";
import { painByExercise } from "~/domain/pain/exercise-pain";
import { type InForce, inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog, ProgramItemRow } from "~/domain/rows";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import { nameOfIn } from "~/screens/library/exercises";
import { shortDate } from "~/words/calendar";
import { doseWords } from "~/words/dose";
import { countWords } from "~/words/numbers";

/** The exercise that a thread is about, as the program in force gives it. */
export type ThreadExercise = {
  id: string;
  name: string;
  /** Seconds; 0 when it is not held. */
  holdSeconds: number;
  figure: FigureOf | null;
  /** "2 × 30 s, both sides, since 7 Nov. Stopped early for pain 3 of 8 times. Pain during it: 5, 5, 4." */
  words: string;
};

type Rows = {
  log: PatientLog;
  today: LocalDate;
  messages: { aboutFacts: AboutFacts | null }[];
  asked: { facts: AboutFacts } | null;
};

/** How many scores are named, the newest ones. */
const SCORES = 5;

/** Of what is written about, or else of the newest message that is about one; null where the program has it no more. */
export function threadExercise(rows: Rows, exercises: Exercises): ThreadExercise | null {
  const { log, today, messages, asked } = rows;
  const abouts = [asked?.facts ?? null, ...messages.map(({ aboutFacts }) => aboutFacts).reverse()];
  const id = abouts.map(exerciseIn).find((each) => each !== null);
  const inForce = inForceOn(log.programs, today);
  const item = inForce?.revision.items.find(({ exerciseId }) => exerciseId === id);
  if (!inForce || !item) return null;
  const { exerciseId, holdSeconds } = item;
  return {
    ...{ id: exerciseId, holdSeconds, name: nameOfIn(exercises)(exerciseId) },
    figure: figureOf(item, exercises),
    words: exerciseWords(log, item, { from: sinceOf(inForce, item), to: today }),
  };
}

function exerciseIn(facts: AboutFacts | null): string | null {
  if (facts?.kind === "exercise") return facts.exerciseId;
  return facts?.kind === "session" ? (facts.stopped?.exerciseId ?? null) : null;
}

/** Since when the program has given it in this dose without a break. */
function sinceOf({ program, revision }: InForce, item: ProgramItemRow): LocalDate {
  const dose = doseWords(item);
  const before = program.revisions
    .filter(({ number }) => number <= revision.number)
    .sort((a, b) => b.number - a.number);
  const isOther = ({ items }: (typeof before)[number]) =>
    !items.some((each) => each.exerciseId === item.exerciseId && doseWords(each) === dose);
  const end = before.findIndex(isOther);
  const same = end < 0 ? before : before.slice(0, end);
  return (same.at(-1) ?? revision).effectiveOn;
}

function exerciseWords(
  log: PatientLog,
  item: ProgramItemRow,
  days: { from: LocalDate; to: LocalDate },
): string {
  const { exerciseId } = item;
  const seen = painByExercise(log, days).exercises.find((each) => each.exerciseId === exerciseId);
  const scores = log.pain
    .filter((report) => report.moment === "DURING" && report.exerciseId === exerciseId)
    .filter(({ localDate }) => days.from <= localDate && localDate <= days.to)
    .slice(-SCORES)
    .map(({ score }) => score);
  return [
    `${doseWords(item)}, since ${shortDate(days.from)}.`,
    seen && seen.stopped > 0
      ? `Stopped early for pain ${seen.stopped} of ${countWords(seen.tried, "time")}.`
      : null,
    scores.length > 0 ? `Pain during it: ${scores.join(", ")}.` : null,
  ]
    .filter(Boolean)
    .join(" ");
}
