import {
  type PlayerAction,
  type PlayerState,
  playerReducer,
  startPlayer,
} from "~/domain/player/player";
import type { PlayerStep } from "~/domain/player/player-steps";

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
  /** Broken off on purpose: what was done is to be logged. */
  isEnded: boolean;
};

export type RunAction =
  | { type: "clock" | "ask" | "takeBack" | "end" | "again" }
  | { type: "player"; action: PlayerAction }
  | { type: "painful"; score: number | null; end: boolean };

export function startRun(steps: PlayerStep[]): RunState {
  const nothing = { startedAt: null, during: [], isAsking: false, isEnded: false };
  return { player: startPlayer(steps), countedAt: 0, ...nothing };
}

/** @param at milliseconds since 1970: the countdown follows the clock, however rarely the screen is drawn */
export function runReducer(state: RunState, action: RunAction, at: number): RunState {
  switch (action.type) {
    case "clock":
      return count(state, at);
    case "player":
      return act(state, action.action, at);
    case "ask":
      return { ...act(state, { type: "pause" }, at), isAsking: true };
    case "takeBack":
      return { ...state, isAsking: false };
    case "painful":
      return stopExercise(state, action, at);
    case "end":
      return { ...act(state, { type: "pause" }, at), isEnded: true };
    case "again":
      return startRun(state.player.steps);
  }
}

/** True when there is nothing left to guide: the log form follows. */
export function isOver({ player, isEnded }: RunState): boolean {
  return isEnded || player.phase === "finished";
}

function act(state: RunState, action: PlayerAction, at: number): RunState {
  const player = playerReducer(state.player, action);
  const startedAt =
    state.startedAt ?? (action.type === "start" ? new Date(at).toISOString() : null);
  return { ...state, player, startedAt, countedAt: at };
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

function stopExercise(
  state: RunState,
  { score, end }: { score: number | null; end: boolean },
  at: number,
): RunState {
  const exerciseId = state.player.steps[state.player.index]?.exerciseId;
  const stopped = { ...act(state, { type: "tooPainful" }, at), isAsking: false, isEnded: end };
  if (score === null || exerciseId === undefined) return stopped;
  const others = state.during.filter((each) => each.exerciseId !== exerciseId);
  const before = state.during.find((each) => each.exerciseId === exerciseId)?.score ?? 0;
  return { ...stopped, during: [...others, { exerciseId, score: Math.max(before, score) }] };
}
