import type { DueSession } from "~/domain/program/due-sessions";

/** What became of the sessions that were due, in numbers of sessions. */
export type Adherence = {
  done: number;
  /** Counted apart: neither done nor missed. */
  partly: number;
  missed: number;
  notLogged: number;
  /** done + partly + missed + notLogged; sessions still open today are left out. */
  due: number;
  /** done ÷ due, 0–1; null when nothing was due, which is neither 0 nor 1. */
  ratio: number | null;
};

/**
 * Self-reported adherence over a list of due sessions. A session that is open today counts once it
 * is logged or the day is over. Extra sessions are not in such a list, so the ratio never exceeds 1.
 * Source: docs/clinical/adherence.md
 */
export function adherence(sessions: readonly DueSession[]): Adherence {
  const count = (state: DueSession["state"]) =>
    sessions.filter((session) => session.state === state).length;
  const done = count("done");
  const due = sessions.length - count("open");
  return {
    done,
    partly: count("partly"),
    missed: count("missed"),
    notLogged: count("not-logged"),
    due,
    ratio: due === 0 ? null : done / due,
  };
}
