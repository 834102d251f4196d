import { easierInstead } from "~/domain/player/easier-steps";
import { type Pace, USUAL_PACE } from "~/domain/player/pace";
import {
  type PlayerAction,
  type PlayerState,
  playerReducer,
  type SkipPart,
  startPlayer,
} from "~/domain/player/player";
import type { PlayerStep } from "~/domain/player/player-steps";

/** Where the player stood, without its steps. */
export type PlayerPlace = Omit<PlayerState, "steps">;

/** What was left out just now, and where the player stood before. */
export type Skipped = {
  part: SkipPart;
  from: PlayerPlace;
  /** The step that was left out first. */
  index: number;
  /** Milliseconds since 1970. */
  at: number;
};

/** A guided session on the screen: the domain's player, the clock behind its countdown, and the pain that was felt. */
export type RunState = {
  player: PlayerState;
  /** Milliseconds since 1970 up to which the countdown has been counted. */
  countedAt: number;
  /** ISO instant of the first "Start", here or on Today; null before it. */
  startedAt: string | null;
  /** Pain, 0–10, that broke an exercise off; one entry an exercise, the worst. */
  during: FeltPain[];
  /** "Too painful" was tapped, and the number is being asked. */
  isAsking: boolean;
  /** The number that is picked there; null before one is, and when nothing is asked. */
  picked: number | null;
  /** The report that the picked number is; null while none is picked. */
  report: PainReport | null;
  /** Broken off on purpose: what was done is to be logged. */
  isEnded: boolean;
  /** Can be taken back until the next step is begun; null otherwise. */
  skipped: Skipped | null;
  /**
   * Why an earlier run is not gone on with: it could not be read, or the program was changed since. Null once
   * something was tapped.
   */
  lost: "unreadable" | "changed" | null;
};

/** A number that was given for an exercise, and the id under which it is reported; null in runs of earlier versions. */
export type FeltPain = { exerciseId: string; score: number; id: string | null };

/** A number as it is sent at once: the same id with a later time is the same answer, set right. */
export type PainReport = {
  /** UUID. */
  id: string;
  /** ISO instant at which the number was picked. */
  saidAt: string;
  /** The score that is stored at the clinic; null while none is. */
  stored: number | null;
};

export type RunAction =
  | { type: "clock" | "ask" | "takeBack" | "end" | "undoSkip" }
  /** What is left of the exercise is done in its easier version. @param steps all of that version's */
  | { type: "easier"; steps: PlayerStep[] }
  /** The clinic has stored a report. */
  | { type: "stored"; id: string; score: number }
  /** From the beginning, with the steps of the program as it is now. */
  | { type: "again"; steps: PlayerStep[] }
  | { type: "player"; action: PlayerAction }
  /** @param id of the report, where none was picked before */
  | { type: "pick"; score: number; id: string }
  /** Leaves the exercise, with the number that is picked. @param end the session ends with it */
  | { type: "painful"; end: boolean };

/** Two taps within this time are one: the second one must not leave out the next thing. House rule. */
const SAME_TAP_MS = 600;

export function startRun(steps: PlayerStep[]): RunState {
  const nothing = { startedAt: null, during: [], isAsking: false, picked: null, report: null };
  const player = startPlayer(steps);
  return { player, countedAt: 0, ...nothing, isEnded: false, skipped: null, lost: null };
}

/** @param at milliseconds since 1970: the countdown follows the clock, however rarely the screen is drawn */
export function runReducer(
  state: RunState,
  action: RunAction,
  at: number,
  pace: Pace = USUAL_PACE,
): RunState {
  switch (action.type) {
    case "clock":
      return count(state, at, pace);
    case "player":
      return action.action.type === "skip"
        ? skip(state, action.action.part, at, pace)
        : act(state, action.action, at, pace);
    case "undoSkip":
      return undoSkip(state, at);
    case "ask":
      return { ...act(state, { type: "pause" }, at, pace), isAsking: true };
    case "pick":
      return pick(state, action, at);
    case "stored":
      return noteStored(state, action);
    case "takeBack":
      return answered(state);
    case "easier":
      return takeEasier(state, action.steps, at, pace);
    case "painful":
      return stopExercise(state, action.end, at, pace);
    case "end":
      if (state.picked !== null) return stopExercise(state, true, at, pace);
      return { ...act(state, { type: "pause" }, at, pace), isEnded: true, skipped: null };
    case "again":
      return startRun(action.steps);
  }
}

/** True when there is nothing left to guide: the log form follows. */
export function isOver({ player, isEnded }: RunState): boolean {
  return isEnded || player.phase === "finished";
}

/** Whether there is anything in it that would be a loss. */
export function hasBegun({ player, startedAt, picked, during }: RunState): boolean {
  const isAnswered = picked !== null || during.length > 0;
  return startedAt !== null || isAnswered || player.outcomes.some((each) => each !== null);
}

function act(state: RunState, action: PlayerAction, at: number, pace: Pace): RunState {
  const player = playerReducer(state.player, action, pace);
  const begins = player !== state.player && (action.type === "start" || action.type === "ready");
  const startedAt = state.startedAt ?? (begins ? new Date(at).toISOString() : null);
  const skipped = player === state.player || action.type === "pause" ? state.skipped : null;
  return { ...state, player, startedAt, skipped, countedAt: at, lost: null };
}

/** A set is left out by one tap; a second tap in the same moment is none. */
function skip(state: RunState, part: SkipPart, at: number, pace: Pace): RunState {
  const { player, skipped } = state;
  const sinceLast = skipped === null ? SAME_TAP_MS : at - skipped.at;
  if (part === "set" && sinceLast >= 0 && sinceLast < SAME_TAP_MS) return state;
  const next = act(state, { type: "skip", part }, at, pace);
  if (next.player === player) return state;
  // More of the same exercise is left out: taking back brings all of it back.
  if (part !== "set" && skipped !== null) return { ...next, skipped: { ...skipped, part, at } };
  const { steps: _, ...from } = player;
  return { ...next, skipped: { part, from, index: player.index, at } };
}

/** Back to where it was, paused: whoever tapped is not in position any more. */
function undoSkip(state: RunState, at: number): RunState {
  if (state.skipped === null) return state;
  const back = { ...state.skipped.from, steps: state.player.steps };
  const player = playerReducer(back, { type: "pause" });
  return { ...state, player, countedAt: at, skipped: null, isEnded: false };
}

function count(state: RunState, at: number, pace: Pace): RunState {
  const { player, countedAt } = state;
  if (player.paused || player.secondsLeft === null || isOver(state)) return state;
  const seconds = Math.floor((at - countedAt) / 1000);
  if (seconds < 1) return state;
  const next = playerReducer(player, { type: "tick", seconds }, pace);
  const isSameCount = next.phase === player.phase && next.index === player.index;
  return { ...state, player: next, countedAt: isSameCount ? countedAt + seconds * 1000 : at };
}

function pick(
  state: RunState,
  { score, id }: Extract<RunAction, { type: "pick" }>,
  at: number,
): RunState {
  if (!state.isAsking) return state;
  const { stored } = state.report ?? { stored: null };
  const report = { id: state.report?.id ?? id, saidAt: new Date(at).toISOString(), stored };
  return { ...state, picked: score, report, countedAt: at };
}

function noteStored(
  state: RunState,
  { id, score }: Extract<RunAction, { type: "stored" }>,
): RunState {
  const { report } = state;
  return report?.id === id ? { ...state, report: { ...report, stored: score } } : state;
}

function stopExercise(state: RunState, end: boolean, at: number, pace: Pace): RunState {
  return { ...act(answered(state), { type: "tooPainful" }, at, pace), isEnded: end };
}

function takeEasier(state: RunState, steps: PlayerStep[], at: number, pace: Pace): RunState {
  const instead = easierInstead(state.player, steps);
  return act(answered(state), { type: "easier", steps: instead }, at, pace);
}

/** The question is over, and the number that was picked stands: it may be stored already. */
function answered(state: RunState): RunState {
  const { picked: score, report, player } = state;
  const over = { ...state, isAsking: false, picked: null, report: null };
  const exerciseId = player.steps[player.index]?.exerciseId;
  if (score === null || exerciseId === undefined) return over;
  const known = state.during.find((each) => each.exerciseId === exerciseId);
  if (known && known.score >= score) return over;
  const others = state.during.filter((each) => each !== known);
  return { ...over, during: [...others, { exerciseId, score, id: report?.id ?? null }] };
}
