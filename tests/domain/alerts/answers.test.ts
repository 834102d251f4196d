import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Alert } from "~/domain/alerts/alert";
import { answeredFigures, answerState } from "~/domain/alerts/answer-state";
import {
  type AnswerKind,
  type AnswerRow,
  HIGH_PAIN_ANSWER_DAYS,
  LONGEST_SNOOZE_DAYS,
  snoozeSpan,
} from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { log, pain, redFlag, session } from "../builders";

const today = "2026-11-19";
const day = (ago: number) => addDays(today, -ago);
const calm = log();

/** The alert of a rule in a log on a date. */
function alertOf(rule: Alert["rule"], of: PatientLog, on = today): Alert {
  const found = attention(of, on).find((each) => each.rule === rule);
  if (!found) throw new Error(`${rule} is not open on ${on}.`);
  return found;
}

let count = 0;
/** What somebody did about an alert, given the same day unless it says otherwise, in the face of a log. */
function answerTo(
  alert: Alert,
  kind: AnswerKind,
  { of = calm, localDate = today, ...others }: Partial<AnswerRow> & { of?: PatientLog } = {},
): AnswerRow {
  count += 1;
  return {
    ...{ id: `a-${count}`, rule: alert.rule, key: alert.key, kind, localDate, reason: "Called" },
    untilOn: kind === "SNOOZED" ? addDays(localDate, 14) : null,
    figures: answeredFigures(alert, { log: of, today: localDate }),
    ...{ byId: "tamsin", byName: "Tamsin Vale", at: new Date(`${localDate}T20:00:00Z`) },
    ...others,
  };
}

const done = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => session(day(from - i)));
const hurt = (from: number, to: number, score: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => pain(day(from - i), score));

/** Nothing logged since so many days. */
const quietFor = (days: number) => log({ sessions: done(40, days) });
const stateOn = (alert: Alert, answers: AnswerRow[], on = today, of = calm) =>
  answerState(alert, answers, { log: of, today: on }).state;

describe("any answer", () => {
  test.each([
    ["ACKNOWLEDGED", "acknowledged"],
    ["SNOOZED", "snoozed"],
    ["RESOLVED", "resolved"],
  ] as const)("%s: the alert is %s while its run goes on", (kind, state) => {
    const alert = alertOf("silent", quietFor(9));
    expect(stateOn(alert, [answerTo(alert, kind)])).toBe(state);
    expect(stateOn(alert, [])).toBe("open");
  });

  test("lapses when the rule stops and comes true again", () => {
    const first = alertOf("silent", quietFor(20), day(10));
    const answer = answerTo(first, "RESOLVED", { localDate: day(10) });
    const again = alertOf("silent", log({ sessions: [...done(40, 20), session(day(8))] }));
    expect(again.since > answer.localDate).toBe(true);
    expect(stateOn(again, [answer])).toBe("open");
  });

  test("the newest decides, in whatever order they come", () => {
    const alert = alertOf("silent", quietFor(9));
    const older = answerTo(alert, "RESOLVED", { at: new Date("2026-11-19T08:00:00Z") });
    const newer = answerTo(alert, "ACKNOWLEDGED", { at: new Date("2026-11-19T09:00:00Z") });
    expect(stateOn(alert, [older, newer])).toBe("acknowledged");
    expect(answerState(alert, [newer, older], { log: calm, today }).answer).toBe(newer);
  });

  test("speaks about its own rule alone", () => {
    const alert = alertOf("silent", quietFor(9));
    expect(stateOn(alert, [{ ...answerTo(alert, "RESOLVED"), rule: "pain-rising" }])).toBe("open");
  });
});

describe("a snooze", () => {
  const of = quietFor(9);
  const alert = alertOf("silent", of);
  const snooze = answerTo(alert, "SNOOZED", { of, untilOn: addDays(today, 3) });

  test.each([
    [0, "snoozed"],
    [2, "snoozed"],
    [3, "open"],
    [4, "open"],
  ] as const)("until in 3 days: %s days later it is %s", (later, state) => {
    expect(stateOn(alert, [snooze], addDays(today, later))).toBe(state);
  });

  test("that ends on its own day is a wake", () => {
    const wake = { ...snooze, untilOn: today, at: new Date(`${today}T21:00:00Z`) };
    expect(stateOn(alert, [snooze, wake])).toBe("open");
  });

  test.each<[string, Partial<PatientLog>, string]>([
    ["a score of 7", { pain: [pain(today, 7)] }, "open"],
    ["a score of 6", { pain: [pain(today, 6)] }, "snoozed"],
    ["a warning sign", { redFlags: [redFlag(today)] }, "open"],
    [
      "a score that a phone sends in late",
      { pain: [pain(day(3), 8, { createdAt: new Date(`${today}T21:00:00Z`) })] },
      "open",
    ],
    ["a score of before", { pain: [pain(day(3), 8)] }, "snoozed"],
  ])("wakes at once by what is severe: %s", (_what, part, state) => {
    expect(stateOn(alert, [snooze], today, log(part))).toBe(state);
  });

  test("does not wake by the score it was given in the face of, only by a higher one", () => {
    const seen = log({ pain: [pain(today, 8)], redFlags: [redFlag(today)] });
    const asked = answerTo(alert, "SNOOZED", { of: seen });
    const then = (part: Partial<PatientLog>) =>
      stateOn(alert, [asked], today, { ...seen, ...part });
    expect(then({})).toBe("snoozed");
    expect(then({ pain: [...seen.pain, pain(today, 9)] })).toBe("open");
    expect(then({ redFlags: [...seen.redFlags, redFlag(today)] })).toBe("open");
  });

  test("stays woken when the score that woke it has left the last 7 days", () => {
    const asked = answerTo(alert, "SNOOZED", { of, untilOn: addDays(today, 28) });
    const woken = log({ ...of, pain: [pain(addDays(today, 1), 9)] });
    for (const later of [1, 7, 8, 20, 27]) {
      expect([later, stateOn(alert, [asked], addDays(today, later), woken)]).toEqual([
        later,
        "open",
      ]);
    }
  });

  test("severe pain leaves what was acknowledged or resolved alone", () => {
    const severe = log({ pain: [pain(today, 10)], redFlags: [redFlag(today)] });
    expect(stateOn(alert, [answerTo(alert, "ACKNOWLEDGED")], today, severe)).toBe("acknowledged");
  });

  test("ends from tomorrow to in four weeks; of high pain within the days its answer holds", () => {
    expect(snoozeSpan("silent", today)).toEqual({
      earliest: day(-1),
      latest: day(-LONGEST_SNOOZE_DAYS),
    });
    expect(snoozeSpan("pain-too-high", today).latest).toBe(day(-HIGH_PAIN_ANSWER_DAYS));
  });
});

describe("high pain", () => {
  const of = log({ pain: [pain(day(1), 8), pain(today, 6)] });
  const alert = alertOf("pain-too-high", of);
  const answer = answerTo(alert, "ACKNOWLEDGED", { of });

  test.each([
    [0, "acknowledged"],
    [6, "acknowledged"],
    [7, "open"],
  ] as const)("an answer holds seven days: %s days later it is %s", (later, state) => {
    expect(stateOn(alert, [answer], addDays(today, later), of)).toBe(state);
  });

  /** The same patient with one more report, an hour after the answer. */
  const later = new Date(`${today}T21:00:00Z`);
  const withReport = (score: number, note: string | null = null) => {
    const more = log({
      pain: [...of.pain, pain(today, score, { at: later, createdAt: later, note })],
    });
    return stateOn(alertOf("pain-too-high", more), [answer], today, more);
  };

  test.each([
    ["one that is as high", 8, null, "acknowledged"],
    ["a lower one over the ceiling", 6, null, "acknowledged"],
    ["a higher one", 9, null, "open"],
    ["words with a score over the ceiling", 6, "It wakes me up.", "open"],
    ["words with a score that is not", 5, "Fine now.", "acknowledged"],
  ] as const)("ends by %s", (_what, score, note, state) => {
    expect(withReport(score, note)).toBe(state);
  });

  test("words that are added to a report later are new words, its own and those of its session", () => {
    const s = session(today, { note: "Stiff." });
    const reports = [pain(today, 8, { sessionLogId: s.id, note: "Sharp." })];
    const before = log({ sessions: [s], pain: reports });
    const given = answerTo(alertOf("pain-too-high", before), "ACKNOWLEDGED", { of: before });
    const edited = { note: "My foot is numb now.", editedAt: later };
    const own = { ...before, pain: reports.map((each) => ({ ...each, ...edited })) };
    const beside = { ...before, sessions: [{ ...s, ...edited }] };
    const stateIn = (then: PatientLog) =>
      stateOn(alertOf("pain-too-high", then), [given], today, then);
    expect([stateIn(before), stateIn(own), stateIn(beside)]).toEqual([
      ...["acknowledged", "open", "open"],
    ]);
  });

  test("words that were there are not new, whenever the answer's request began", () => {
    const worded = log({ pain: [pain(today, 8, { note: "Sharp.", createdAt: later })] });
    const given = answerTo(alertOf("pain-too-high", worded), "ACKNOWLEDGED", { of: worded });
    expect(stateOn(alertOf("pain-too-high", worded), [given], today, worded)).toBe("acknowledged");
    // Its request began before the answer's, and it was stored after it.
    const between = pain(today, 6, {
      note: "Foot numb.",
      createdAt: new Date(`${today}T19:59:59Z`),
    });
    const then = log({ pain: [...of.pain, between] });
    expect(stateOn(alertOf("pain-too-high", then), [answer], today, then)).toBe("open");
  });

  test("stays ended when the higher report has left the last 7 days", () => {
    const late = pain(day(5), 9, { createdAt: later });
    const then = log({ pain: [...of.pain, late] });
    const states = [0, 1, 2, 3].map((ahead) =>
      stateOn(
        alertOf("pain-too-high", then, addDays(today, ahead)),
        [answer],
        addDays(today, ahead),
        then,
      ),
    );
    expect(states).toEqual(Array(4).fill("open"));
  });

  test("a run that began anew within the seven days stays answered", () => {
    const before = log({ pain: [pain(day(6), 6)] });
    const old = alertOf("pain-too-high", before, day(1));
    const given = answerTo(old, "RESOLVED", { of: before, localDate: day(1) });
    const then = log({ pain: [pain(today, 6)] });
    const anew = alertOf("pain-too-high", then);
    expect(anew.since).toBe(today);
    expect(stateOn(anew, [given], today, then)).toBe("resolved");
  });

  test("a warning sign ends even what was resolved", () => {
    const resolved = answerTo(alert, "RESOLVED", { of });
    expect(stateOn(alert, [resolved], today, { ...of, redFlags: [redFlag(today)] })).toBe("open");
  });
});

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

describe("alerts that each stand alone", () => {
  const conflict = (key: string, since = today): Alert => ({
    ...{ rule: "program-conflict", severity: "high", since, key },
    evidence: { programId: "prog", conflicts: [] },
  });

  test("an answer to one says nothing about another", () => {
    const answer = answerTo(conflict("program-conflict:a"), "RESOLVED");
    expect(stateOn(conflict("program-conflict:a"), [answer])).toBe("resolved");
    expect(stateOn(conflict("program-conflict:a,b"), [answer])).toBe("open");
  });

  test("a conflict that came back is a new one", () => {
    const answer = answerTo(conflict("k", day(9)), "RESOLVED", { localDate: day(5) });
    expect(stateOn(conflict("k", day(3)), [answer])).toBe("open");
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
