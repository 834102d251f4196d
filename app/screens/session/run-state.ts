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
  /** ISO instant of the first "Start"; null before it. */
  startedAt: string | null;
  /** Pain, 0–10, that broke an exercise off; one entry an exercise, the worst. */
  during: { exerciseId: string; score: number }[];
  /** "Too painful" was tapped, and the number is being asked. */
  isAsking: boolean;
  /** The number that is picked there; null before one is, and when nothing is asked. */
  picked: number | null;
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

export type RunAction =
  | { type: "clock" | "ask" | "takeBack" | "end" | "undoSkip" }
  /** From the beginning, with the steps of the program as it is now. */
  | { type: "again"; steps: PlayerStep[] }
  | { type: "player"; action: PlayerAction }
  | { type: "pick"; score: number }
  /** Leaves the exercise, with the number that is picked. @param end the session ends with it */
  | { type: "painful"; end: boolean };

/** Two taps within this time are one: the second one must not leave out the next thing. House rule. */
const SAME_TAP_MS = 600;

export function startRun(steps: PlayerStep[]): RunState {
  const nothing = { startedAt: null, during: [], isAsking: false, picked: null, isEnded: false };
  return { player: startPlayer(steps), countedAt: 0, ...nothing, skipped: null, lost: null };
}

/** @param at milliseconds since 1970: the countdown follows the clock, however rarely the screen is drawn */
export function runReducer(state: RunState, action: RunAction, at: number): RunState {
  switch (action.type) {
    case "clock":
      return count(state, at);
    case "player":
      return action.action.type === "skip"
        ? skip(state, action.action.part, at)
        : act(state, action.action, at);
    case "undoSkip":
      return undoSkip(state, at);
    case "ask":
      return { ...act(state, { type: "pause" }, at), isAsking: true };
    case "pick":
      return state.isAsking ? { ...state, picked: action.score, countedAt: at } : state;
    case "takeBack":
      return { ...state, isAsking: false, picked: null };
    case "painful":
      return stopExercise(state, action.end, at);
    case "end":
      if (state.picked !== null) return stopExercise(state, true, at);
      return { ...act(state, { type: "pause" }, at), isEnded: true, skipped: null };
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

function act(state: RunState, action: PlayerAction, at: number): RunState {
  const player = playerReducer(state.player, action);
  const startedAt =
    state.startedAt ?? (action.type === "start" ? new Date(at).toISOString() : null);
  const skipped = player === state.player || action.type === "pause" ? state.skipped : null;
  return { ...state, player, startedAt, skipped, countedAt: at, lost: null };
}

/** A set is left out by one tap; a second tap in the same moment is none. */
function skip(state: RunState, part: SkipPart, at: number): RunState {
  const { player, skipped } = state;
  const sinceLast = skipped === null ? SAME_TAP_MS : at - skipped.at;
  if (part === "set" && sinceLast >= 0 && sinceLast < SAME_TAP_MS) return state;
  const next = act(state, { type: "skip", part }, at);
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

function count(state: RunState, at: number): RunState {
  const { player, countedAt } = state;
  if (player.paused || player.secondsLeft === null || isOver(state)) return state;
  const seconds = Math.floor((at - countedAt) / 1000);
  if (seconds < 1) return state;
  const next = playerReducer(player, { type: "tick", seconds });
  const isSameCount = next.phase === player.phase && next.index === player.index;
  return { ...state, player: next, countedAt: isSameCount ? countedAt + seconds * 1000 : at };
}

function stopExercise(state: RunState, end: boolean, at: number): RunState {
  const { picked: score, player } = state;
  const exerciseId = player.steps[player.index]?.exerciseId;
  const left = act(state, { type: "tooPainful" }, at);
  const stopped = { ...left, isAsking: false, picked: null, isEnded: end };
  if (score === null || exerciseId === undefined) return stopped;
  const others = state.during.filter((each) => each.exerciseId !== exerciseId);
  const before = state.during.find((each) => each.exerciseId === exerciseId)?.score ?? 0;
  return { ...stopped, during: [...others, { exerciseId, score: Math.max(before, score) }] };
}
