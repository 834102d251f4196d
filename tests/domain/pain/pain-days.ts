import fc from "fast-check";
import { addDays } from "~/domain/calendar/dates";
import { painDays } from "~/domain/pain/pain";
import { pain } from "../builders";

export const FIRST_DAY = "2026-10-05";

/** One entry a day: a score, several, or nothing. */
export const daysOf = (scores: (number | number[] | null)[]) =>
  painDays(
    scores.flatMap((entry, i) =>
      [entry ?? []].flat().map((score) => pain(addDays(FIRST_DAY, i), score)),
    ),
    FIRST_DAY,
    addDays(FIRST_DAY, scores.length - 1),
  );

export const week = (score: number | null) => Array.from({ length: 7 }, () => score);

const score = fc.integer({ min: 0, max: 10 });

/** Up to six weeks of reports, none, one or several a day. */
export const anyScores = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: score },
    fc.constant(null),
    fc.array(score, { minLength: 2, maxLength: 3 }),
  ),
  { minLength: 14, maxLength: 42 },
);
