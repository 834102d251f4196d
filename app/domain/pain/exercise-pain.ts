import { stateOf } from "~/domain/program/due-sessions";
import type { LocalDate, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { exercisesOf } from "~/domain/session/exercise-results";

/** One exercise with pain, in numbers of times; a time is a session, or a report of a day without one. */
export type ExercisePain = {
  exerciseId: string;
  /** Of those tried the times with a score above 0 during it, or stopped because of pain. */
  painful: number;
  /** Done, done in part, or stopped because of pain. */
  tried: number;
  stopped: number;
  /** The highest score during it, 0–10, of equals the newest; null where it was stopped without a score. */
  highest: { score: number; on: LocalDate } | null;
};

export type PainByExercise = {
  /** Those with pain, the most often first, of equals the higher score. */
  exercises: ExercisePain[];
  /** Scores above 0 during a session that name no exercise. */
  unnamed: number;
  /** Sessions logged, extra ones too, but for those in which nothing was tried. */
  sessions: number;
};

type Seen = { tried: Set<string>; painful: Set<string>; stopped: Set<string>; reports: PainRow[] };

/**
 * During which exercises pain was felt or made somebody stop, from `from` to `to`. It counts what came together and says
 * nothing of a cause; a session without a report is no session without pain.
 */
export function painByExercise(
  log: Pick<PatientLog, "programs" | "sessions" | "pain">,
  { from, to }: { from: LocalDate; to: LocalDate },
): PainByExercise {
  const seen = new Map<string, Seen>();
  const of = (exerciseId: string) => {
    const known = seen.get(exerciseId) ?? nothingSeen();
    seen.set(exerciseId, known);
    return known;
  };
  const sessions = log.sessions.filter(({ dueOn }) => from <= dueOn && dueOn <= to);
  const active = new Set<string>();
  for (const session of sessions) {
    for (const { exerciseId, painStop } of triedIn(log, session)) {
      active.add(session.id);
      of(exerciseId).tried.add(session.id);
      if (painStop) of(exerciseId).stopped.add(session.id);
    }
  }
  const during = log.pain.filter(
    ({ moment, score, localDate }) =>
      moment === "DURING" && score > 0 && from <= localDate && localDate <= to,
  );
  for (const report of during) {
    if (report.exerciseId === null) continue;
    const { tried, painful, reports } = of(report.exerciseId);
    const sameDay = sessions.find(({ id, dueOn }) => dueOn === report.localDate && tried.has(id));
    const time = report.sessionLogId ?? sameDay?.id ?? report.id;
    tried.add(time);
    painful.add(time);
    reports.push(report);
  }
  const exercises = [...seen].map(([exerciseId, each]) => counted(exerciseId, each));
  return {
    exercises: exercises.filter(({ painful }) => painful > 0).sort(compare),
    unnamed: during.filter(({ exerciseId }) => exerciseId === null).length,
    sessions: active.size,
  };
}

const nothingSeen = (): Seen => ({
  ...{ tried: new Set(), painful: new Set(), stopped: new Set(), reports: [] },
});

/** What was done of a session's exercises, in full or in part, or stopped because of pain. */
function triedIn(log: Pick<PatientLog, "programs">, session: SessionRow) {
  const { revisionId } = session;
  const all = exercisesOf(log, { revisionId, state: stateOf(session), session });
  return all.filter(({ state, painStop }) => painStop || state === "done" || state === "partly");
}

function counted(exerciseId: string, { tried, painful, stopped, reports }: Seen): ExercisePain {
  const [worst] = [...reports].sort((a, b) => b.score - a.score || b.at.getTime() - a.at.getTime());
  return {
    exerciseId,
    painful: new Set([...painful, ...stopped]).size,
    tried: tried.size,
    stopped: stopped.size,
    highest: worst ? { score: worst.score, on: worst.localDate } : null,
  };
}

function compare(a: ExercisePain, b: ExercisePain): number {
  return (
    b.painful - a.painful ||
    (b.highest?.score ?? 0) - (a.highest?.score ?? 0) ||
    (a.exerciseId < b.exerciseId ? -1 : 1)
  );
}
