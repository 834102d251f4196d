import { env } from "./env.server";

const startedAt = Date.now();

function runningClock(): Date {
  if (env.testNow === null) return new Date();
  return new Date(env.testNow.getTime() + Date.now() - startedAt);
}

let clock: () => Date = runningClock;

/** The present instant. Everything that needs "now" or "today" starts here, so that tests can move it. */
export function now(): Date {
  return clock();
}

/** Whether `now` is the machine's own clock: no test has moved or stopped it. */
export function isRealTime(): boolean {
  return clock === runningClock && env.testNow === null;
}

/** Stops the clock at an instant. For tests. */
export function setClock(instant: Date): void {
  clock = () => new Date(instant);
}

/** Lets the clock run again. For tests. */
export function resetClock(): void {
  clock = runningClock;
}
