import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerKind } from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { log, pain, session } from "../builders";
import { alertOf, answerTo, day, done, hurt, quietFor, stateOn, today } from "./answer-builders";

describe("what is worse ends an answer", () => {
  /** Seven days of so much, then a day each. */
  const rise = (...scores: number[]) =>
    log({ pain: [...hurt(13, 7, 1), ...scores.map((score, i) => pain(day(6 - i), score))] });

  test.each([
    [3.9, "resolved"],
    [4, "open"],
  ] as const)("pain rising from a mean of 3: at %s it is %s", (mean, state) => {
    const of = rise(3, 3, 3, 3, 3, 3, 3);
    const alert = alertOf("pain-rising", of);
    const then = rise(...Array(7).fill(mean));
    expect(stateOn(alert, [answerTo(alert, "RESOLVED", { of })], today, then)).toBe(state);
  });

  test("pain that rose stays open after a better day", () => {
    const of = log({ pain: [...hurt(13, 7, 1), ...hurt(6, 1, 4), pain(today, 6)] });
    const answer = answerTo(alertOf("pain-rising", of), "ACKNOWLEDGED", { of });
    const tomorrow = addDays(today, 1);
    const after = addDays(today, 2);
    const worse = log({
      pain: [...of.pain, pain(tomorrow, 10), pain(tomorrow, 10), pain(after, 0)],
    });
    const on = (date: string, shown: PatientLog) =>
      stateOn(alertOf("pain-rising", shown, date), [answer], date, shown);
    expect(on(today, of)).toBe("acknowledged");
    const first = log({ pain: worse.pain.filter(({ localDate }) => localDate <= tomorrow) });
    expect([on(tomorrow, first), on(after, worse)]).toEqual(["acknowledged", "acknowledged"]);
    // The same with a mean that was up by more than a point on one day only: 4.29, 5.43, 5.
    const high = log({
      pain: [
        ...hurt(13, 7, 1),
        ...hurt(6, 4, 2),
        ...hurt(3, 1, 6),
        pain(today, 6),
        pain(tomorrow, 10),
        pain(after, 0),
      ],
    });
    const given = answerTo(
      alertOf(
        "pain-rising",
        log({ pain: high.pain.filter(({ localDate }) => localDate <= today) }),
      ),
      "ACKNOWLEDGED",
      {
        of: log({ pain: high.pain.filter(({ localDate }) => localDate <= today) }),
      },
    );
    const shown = (date: string) =>
      log({ pain: high.pain.filter(({ localDate }) => localDate <= date) });
    const states = [today, tomorrow, after].map((date) =>
      stateOn(alertOf("pain-rising", shown(date), date), [given], date, shown(date)),
    );
    expect(states).toEqual(["acknowledged", "open", "open"]);
  });

  test.each([
    [6, "resolved"],
    [7, "open"],
  ] as const)("silence: %s days more is %s", (more, state) => {
    const of = quietFor(20);
    const alert = alertOf("silent", of, day(10));
    const answer = answerTo(alert, "RESOLVED", { of, localDate: day(10) });
    const on = addDays(day(10), more);
    expect(stateOn(alertOf("silent", of, on), [answer], on, of)).toBe(state);
  });

  test.each([
    [5, "acknowledged"],
    [4, "acknowledged"],
    [3, "open"],
  ] as const)("adherence: from 5 of 13 to %s of 13 is %s", (now, state) => {
    const some = (count: number) =>
      log({ sessions: [...done(13, 14 - count), session(day(1), { status: "MISSED" })] });
    const alert = alertOf("low-adherence", some(5));
    const answer = answerTo(alert, "ACKNOWLEDGED", { of: some(5) });
    expect(stateOn(alertOf("low-adherence", some(now)), [answer], today, some(now))).toBe(state);
  });

  test("adherence that fell stays open after a better day", () => {
    // 6 of 13 when it was answered, 4 of 14 two days later, then a session each day, up to 6 of 14.
    const of = log({ sessions: [...done(13, 8), session(day(2), { status: "MISSED" })] });
    const answer = answerTo(alertOf("low-adherence", of), "ACKNOWLEDGED", { of });
    const on = (ahead: number) => addDays(today, ahead);
    const shown = (ahead: number) =>
      log({
        sessions: [
          ...of.sessions,
          ...(ahead < 2 ? [] : [session(on(2), { status: "MISSED" })]),
          ...eachDay(on(3), on(ahead)).map((date) => session(date)),
        ],
      });
    const seen = [0, 2, 8].map((ahead) => {
      const alert = alertOf("low-adherence", shown(ahead), on(ahead));
      const figures = alert.rule === "low-adherence" && [alert.evidence.done, alert.evidence.due];
      return [figures, stateOn(alert, [answer], on(ahead), shown(ahead))];
    });
    expect(seen).toEqual([
      [[6, 13], "acknowledged"],
      [[4, 14], "open"],
      [[6, 14], "open"],
    ]);
  });
});

describe("whatever happens", () => {
  const scores = fc.array(
    fc.record({ ago: fc.integer({ min: 0, max: 20 }), score: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 15 },
  );
  const kinds = fc.constantFrom<AnswerKind>("ACKNOWLEDGED", "SNOOZED", "RESOLVED");

  test("an answer to what is open now holds at once, and lapses within 12 weeks of an unbroken run", () => {
    fc.assert(
      fc.property(scores, kinds, fc.boolean(), (reports, kind, isAhead) => {
        const of = log({
          sessions: done(20, 16),
          pain: [
            ...reports.map(({ ago, score }) => pain(day(ago), score)),
            ...(isAhead ? [pain(addDays(today, 1), 0)] : []),
          ],
        });
        for (const alert of attention(of, today)) {
          const answer = answerTo(alert, kind, { of, at: new Date("2026-11-25T00:00:00Z") });
          expect(stateOn(alert, [answer], today, of)).not.toBe("open");
          // A hundred days on, the run is counted back twelve weeks, to a day after the answer.
          const on = addDays(today, 100);
          expect(stateOn({ ...alert, since: addDays(on, -84) }, [answer], on, of)).toBe("open");
        }
      }),
    );
  });

  test("what has ended an answer ends it for good, as long as nothing is taken away", () => {
    fc.assert(
      fc.property(scores, scores, kinds, (reports, later, kind) => {
        const of = log({
          sessions: done(20, 16),
          pain: reports.map(({ ago, score }) => pain(day(ago), score)),
        });
        const more = later.map(({ ago, score }) => pain(addDays(today, 1 + (ago % 12)), score));
        for (const { rule } of attention(of, today)) {
          const answer = answerTo(alertOf(rule, of), kind, { of, untilOn: addDays(today, 14) });
          const states: string[] = [];
          for (let ahead = 0; ahead < 13; ahead += 1) {
            const on = addDays(today, ahead);
            const shown = {
              ...of,
              pain: [...of.pain, ...more.filter((each) => each.localDate <= on)],
            };
            const alert = attention(shown, on).find((each) => each.rule === rule);
            if (alert) states.push(stateOn(alert, [answer], on, shown));
          }
          const ended = states.indexOf("open");
          if (ended !== -1)
            expect(states.slice(ended)).toEqual(states.slice(ended).map(() => "open"));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a higher report never leaves high pain answered, and a snooze never outlasts its date", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 9 }),
        fc.integer({ min: 1, max: 28 }),
        kinds,
        (score, days, kind) => {
          const of = log({ pain: [pain(today, score)] });
          const alert = alertOf("pain-too-high", of);
          const answer = answerTo(alert, kind, {
            of,
            untilOn: kind === "SNOOZED" ? addDays(today, days) : null,
          });
          const more = log({ pain: [...of.pain, pain(today, score + 1)] });
          expect(stateOn(alertOf("pain-too-high", more), [answer], today, more)).toBe("open");
          if (kind === "SNOOZED")
            expect(stateOn(alert, [answer], addDays(today, days), of)).toBe("open");
        },
      ),
    );
  });
});
