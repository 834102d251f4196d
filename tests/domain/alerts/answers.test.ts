import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Alert } from "~/domain/alerts/alert";
import {
  type AlertNews,
  type AnswerKind,
  type AnswerRow,
  alertNews,
  answeredFigures,
  answerState,
  HIGH_PAIN_ANSWER_DAYS,
  LONGEST_SNOOZE_DAYS,
  snoozeSpan,
} from "~/domain/alerts/answers";
import { attention } from "~/domain/alerts/attention";
import { painRising } from "~/domain/alerts/pain-rising";
import { addDays } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { log, pain, session } from "../builders";

const today = "2026-11-19";
const day = (ago: number) => addDays(today, -ago);
const calm: AlertNews = { score: null, wordsAt: null, redFlags: 0 };

/** The alert of a rule in a log on a date. */
function alertOf(rule: Alert["rule"], of: PatientLog, on = today): Alert {
  const found = attention(of, on).find((each) => each.rule === rule);
  if (!found) throw new Error(`${rule} is not open on ${on}.`);
  return found;
}

let count = 0;
/** What somebody did about an alert, given the same day unless it says otherwise. */
function answerTo(
  alert: Alert,
  kind: AnswerKind,
  part: Partial<AnswerRow> & { news?: AlertNews } = {},
): AnswerRow {
  count += 1;
  const { news = calm, localDate = today, ...others } = part;
  return {
    ...{ id: `a-${count}`, rule: alert.rule, key: alert.key, kind, localDate, reason: "Called" },
    untilOn: kind === "SNOOZED" ? addDays(localDate, 14) : null,
    figures: answeredFigures(alert, news),
    ...{ byId: "tamsin", byName: "Tamsin Vale", at: new Date(`${localDate}T12:00:00Z`) },
    ...others,
  };
}

const done = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => session(day(from - i)));
const hurt = (from: number, to: number, score: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => pain(day(from - i), score));

/** Nothing logged since so many days. */
const quietFor = (days: number) => log({ sessions: done(40, days) });
const stateOn = (alert: Alert, answers: AnswerRow[], on = today, news = calm) =>
  answerState(alert, answers, on, news).state;

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
    expect(answerState(alert, [newer, older], today, calm).answer).toBe(newer);
  });

  test("speaks about its own rule alone", () => {
    const alert = alertOf("silent", quietFor(9));
    expect(stateOn(alert, [{ ...answerTo(alert, "RESOLVED"), rule: "pain-rising" }])).toBe("open");
  });
});

describe("a snooze", () => {
  const alert = alertOf("silent", quietFor(9));
  const snooze = answerTo(alert, "SNOOZED", {
    untilOn: addDays(today, 3),
    news: { ...calm, score: 4 },
  });

  test.each([
    [0, "snoozed"],
    [2, "snoozed"],
    [3, "open"],
    [4, "open"],
  ] as const)("until in 3 days: %s days later it is %s", (later, state) => {
    expect(stateOn(alert, [snooze], addDays(today, later))).toBe(state);
  });

  test("that ends on its own day is a wake", () => {
    const wake = { ...snooze, untilOn: today, at: new Date(`${today}T13:00:00Z`) };
    expect(stateOn(alert, [snooze, wake])).toBe("open");
  });

  test.each([
    ["a score of 7", { ...calm, score: 7 }, "open"],
    ["a score of 6", { ...calm, score: 6 }, "snoozed"],
    ["a warning sign", { ...calm, redFlags: 1 }, "open"],
  ] as const)("wakes at once by what is severe: %s", (_what, news, state) => {
    expect(stateOn(alert, [snooze], today, news)).toBe(state);
  });

  test("does not wake by the score it was given in the face of, only by a higher one", () => {
    const asked = answerTo(alert, "SNOOZED", { news: { ...calm, score: 8, redFlags: 1 } });
    const seen = { ...calm, redFlags: 1 };
    expect(stateOn(alert, [asked], today, { ...seen, score: 8 })).toBe("snoozed");
    expect(stateOn(alert, [asked], today, { ...seen, score: 9 })).toBe("open");
    expect(stateOn(alert, [asked], today, { ...seen, score: 8, redFlags: 2 })).toBe("open");
  });

  test("severe pain leaves what was acknowledged or resolved alone", () => {
    const news = { ...calm, score: 10, redFlags: 1 };
    expect(stateOn(alert, [answerTo(alert, "ACKNOWLEDGED")], today, news)).toBe("acknowledged");
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
  const news = alertNews(of, today);
  const answer = answerTo(alert, "ACKNOWLEDGED", { news });

  test.each([
    [0, "acknowledged"],
    [6, "acknowledged"],
    [7, "open"],
  ] as const)("an answer holds seven days: %s days later it is %s", (later, state) => {
    expect(stateOn(alert, [answer], addDays(today, later), news)).toBe(state);
  });

  /** The same patient with one more report, five hours later. */
  const later = new Date(`${today}T17:00:00Z`);
  const withReport = (score: number, note: string | null = null) => {
    const more = log({
      pain: [...of.pain, pain(today, score, { at: later, createdAt: later, note })],
    });
    return stateOn(alertOf("pain-too-high", more), [answer], today, alertNews(more, today));
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

  test("a run that began anew within the seven days stays answered", () => {
    const old = alertOf("pain-too-high", log({ pain: [pain(day(6), 6)] }), day(1));
    const given = answerTo(old, "RESOLVED", {
      localDate: day(1),
      at: new Date(`${day(1)}T12:00:00Z`),
    });
    const anew = alertOf("pain-too-high", log({ pain: [pain(today, 6)] }));
    expect(anew.since).toBe(today);
    expect(stateOn(anew, [given])).toBe("resolved");
  });

  test("a warning sign ends even what was resolved", () => {
    const resolved = answerTo(alert, "RESOLVED", { news });
    expect(stateOn(alert, [resolved], today, { ...news, redFlags: 1 })).toBe("open");
  });

  test("words of a session count as those of the report logged with it", () => {
    const s = session(today, { note: "Sharp in the groin", createdAt: later });
    const worded = log({ sessions: [s], pain: [pain(today, 6, { sessionLogId: s.id })] });
    expect(alertNews(worded, today).wordsAt).toBe(later.toISOString());
  });
});

describe("what is worse ends an answer", () => {
  test.each([
    [0.9, "resolved"],
    [1, "open"],
  ] as const)("pain rising: a mean %s higher is %s", (more, state) => {
    const rise = (now: number) => ({ sessions: [], pain: [...hurt(13, 7, 1), ...hurt(6, 0, now)] });
    const alert = painRising(log(rise(4)), today);
    if (!alert) throw new Error("Pain does not rise.");
    const worse = { ...alert, evidence: { ...alert.evidence, now: alert.evidence.now + more } };
    expect(stateOn(worse, [answerTo(alert, "RESOLVED")])).toBe(state);
  });

  test.each([
    [6, "resolved"],
    [7, "open"],
  ] as const)("silence: %s days more is %s", (more, state) => {
    const of = quietFor(20);
    const alert = alertOf("silent", of, day(10));
    const answer = answerTo(alert, "RESOLVED", { localDate: day(10) });
    const on = addDays(day(10), more);
    expect(stateOn(alertOf("silent", of, on), [answer], on)).toBe(state);
  });

  test.each([
    [5, 14, 4, 14, "acknowledged"],
    [4, 10, 3, 10, "open"],
    [4, 10, 5, 10, "acknowledged"],
  ] as const)("adherence: %s of %s, then %s of %s is %s", (d1, due1, d2, due2, state) => {
    const first = alertOf("low-adherence", log({ sessions: [...done(13, 11), session(day(1))] }));
    if (first.rule !== "low-adherence") throw new Error("Not this rule.");
    const of = (doneThen: number, due: number) => ({
      ...first,
      evidence: { ...first.evidence, done: doneThen, due },
    });
    expect(stateOn(of(d2, due2), [answerTo(of(d1, due1), "ACKNOWLEDGED")])).toBe(state);
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
      fc.property(scores, kinds, (reports, kind) => {
        const of = log({
          sessions: done(20, 16),
          pain: reports.map(({ ago, score }) => pain(day(ago), score)),
        });
        const news = alertNews(of, today);
        for (const alert of attention(of, today)) {
          const answer = answerTo(alert, kind, { news, at: new Date("2026-11-25T00:00:00Z") });
          expect(answerState(alert, [answer], today, news).state).not.toBe("open");
          // A hundred days on, the run is counted back twelve weeks, to a day after the answer.
          const on = addDays(today, 100);
          const then = { ...alert, since: addDays(on, -84) };
          expect(answerState(then, [answer], on, news).state).toBe("open");
        }
      }),
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
            news: alertNews(of, today),
            untilOn: kind === "SNOOZED" ? addDays(today, days) : null,
          });
          const more = log({ pain: [...of.pain, pain(today, score + 1)] });
          expect(
            stateOn(alertOf("pain-too-high", more), [answer], today, alertNews(more, today)),
          ).toBe("open");
          if (kind === "SNOOZED")
            expect(stateOn(alert, [answer], addDays(today, days), alertNews(of, today))).toBe(
              "open",
            );
        },
      ),
    );
  });
});
