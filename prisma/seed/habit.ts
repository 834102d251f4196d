import type { Effort, MissReason } from "~/domain/rows";
import type { Random } from "./random";
import type { DayTold, SessionTold, StoryDay } from "./story";

export type Habit = {
  /** Pain after a session as a line through [days ago, level 0–10], oldest first. */
  pain: readonly (readonly [ago: number, level: number])[];
  /** How far a score wanders off the line, in points. */
  waver?: number;
  /** Shares of the due sessions, 0–1; what is left over is not logged. */
  done: number;
  partly?: number;
  missed?: number;
  /** Why sessions were missed or cut short, each as likely. */
  reasons?: readonly [MissReason, ...MissReason[]];
  /** Shares of the mornings answered and of the rest days with a pain log, 0–1. */
  mornings?: number;
  restDays?: number;
};

const EFFORTS: readonly Effort[] = ["EASY", "RIGHT", "RIGHT", "RIGHT", "RIGHT", "HARD"];

/** How somebody logs day after day, with the little unevenness of life. */
export function habit(of: Habit): (day: StoryDay) => DayTold {
  const { waver = 0.7, mornings = 0.6, restDays = 0.15 } = of;
  return ({ ago, due, random }) => {
    const level = levelOn(of.pain, ago);
    const near = (off: number) => toScore(level + off + (random() * 2 - 1) * waver);
    const sessions = Array.from({ length: due }, () => sessionOf(of, near, random));
    return {
      sessions,
      ...(random() < mornings ? { morning: near(-0.5) } : {}),
      ...(due === 0 && random() < restDays ? { daily: near(0) } : {}),
    };
  };
}

function sessionOf(
  { done, partly = 0, missed = 0, reasons = ["NO_TIME"] }: Habit,
  near: (off: number) => number,
  random: Random,
): SessionTold | null {
  const drawn = random();
  const reason = pick(reasons, random);
  const pain = { before: near(0.5), after: near(0) };
  const effort = pick(EFFORTS, random);
  if (drawn < done) return { status: "DONE", ...pain, effort };
  if (drawn < done + partly) return { status: "PARTLY", ...pain, effort, reason };
  return drawn < done + partly + missed ? { status: "MISSED", reason } : null;
}

function pick<T>(values: readonly T[], random: Random): T | undefined {
  return values[Math.floor(random() * values.length)];
}

/** The line's level on a day: straight between two points, flat before the first and after the last. */
export function levelOn(points: Habit["pain"], ago: number): number {
  const next = points.findIndex(([at]) => at <= ago);
  const [after, before] = [points[next] ?? points.at(-1), points[next - 1]];
  if (after === undefined) return 0;
  if (next < 0 || before === undefined) return after[1];
  const share = (before[0] - ago) / (before[0] - after[0]);
  return before[1] + (after[1] - before[1]) * share;
}

function toScore(level: number): number {
  return Math.max(0, Math.min(10, Math.round(level)));
}
