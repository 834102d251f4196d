import { addDays, eachDay } from "~/domain/calendar/dates";
import { meanOf } from "~/domain/numbers";
import type { LocalDate } from "~/domain/rows";
import type { DrawnDay } from "./model";
import { type Moment, moments } from "./moments";

/** A pair for each day that has a value: its place, and the value. */
type Some<T> = [day: number, value: T][];

/** Neighbouring days by what they have, without names and without what is worked out again: dates, reports, pain of the day. */
type Packed = {
  from: LocalDate;
  /** The states that there are, and for each day the place of its own among them. */
  states: DrawnDay["session"][];
  state: number[];
  done: number[];
  due: number[];
  mean7: (number | null)[];
  extra: Some<number>;
  /** The places of missing days. */
  missing: number[];
  changes: Some<Pick<DrawnDay, "revisionStart" | "episodeStart">>;
  /** For each moment, each day that has some: its place, and its scores. */
  scores: [day: number, ...scores: number[]][][];
};

/** The days of a chart as one text: a page has a year of them, and would be three times as long. */
export function packDays(days: readonly DrawnDay[]): string {
  const [first] = days;
  if (first === undefined) return "null";
  const states = [...new Set(days.map(({ session }) => session))];
  const packed: Packed = {
    from: first.date,
    states,
    state: days.map(({ session }) => states.indexOf(session)),
    done: days.map(({ sessionsDone }) => sessionsDone),
    due: days.map(({ sessionsDue }) => sessionsDue),
    mean7: days.map(({ mean7 }) => mean7),
    extra: some(days, ({ sessionsExtra }) => sessionsExtra || null),
    missing: days.flatMap(({ missing }, i) => (missing ? [i] : [])),
    changes: some(days, ({ revisionStart, episodeStart }) =>
      revisionStart || episodeStart ? { revisionStart, episodeStart } : null,
    ),
    scores: moments.map((moment) =>
      days.flatMap((day, i): Packed["scores"][number] =>
        day[moment].length > 0 ? [[i, ...day[moment]]] : [],
      ),
    ),
  };
  return JSON.stringify(packed);
}

function some<T>(days: readonly DrawnDay[], of: (day: DrawnDay) => T | null): Some<T> {
  return days.flatMap((day, i): Some<T> => {
    const value = of(day);
    return value === null ? [] : [[i, value]];
  });
}

/** @param text as packDays made it */
export function unpackDays(text: string): DrawnDay[] {
  const packed: Packed | null = JSON.parse(text);
  if (packed === null) return [];
  const { from, states, state, done, due, mean7 } = packed;
  const [extra, missing, changes] = [
    new Map(packed.extra),
    new Set(packed.missing),
    new Map(packed.changes),
  ];
  const scores = packed.scores.map((days) => new Map(days.map(([i, ...given]) => [i, given])));
  return eachDay(from, addDays(from, state.length - 1)).map((date, i): DrawnDay => {
    // Each day has all of its fields from the start: what grows field by field is slow to read and to copy.
    const of = (moment: Moment) => scores[moments.indexOf(moment)]?.get(i) ?? [];
    const [before, during, after] = [of("before"), of("during"), of("after")];
    const [nextMorning, daily] = [of("nextMorning"), of("daily")];
    const given = [...before, ...during, ...after, ...nextMorning, ...daily];
    return {
      date,
      ...{ before, during, after, nextMorning, daily },
      painOfDay: meanOf(given),
      mean7: mean7[i] ?? null,
      reports: given.length,
      session: states[state[i] ?? 0] ?? "outside",
      sessionsDone: done[i] ?? 0,
      sessionsDue: due[i] ?? 0,
      sessionsExtra: extra.get(i) ?? 0,
      missing: missing.has(i),
      ...changes.get(i),
    };
  });
}
