import { describe, expect, test } from "vitest";
import type { Alert } from "~/domain/alerts/alert";
import { answerState } from "~/domain/alerts/answer-state";
import { HIGH_PAIN_ANSWER_DAYS, LONGEST_SNOOZE_DAYS, snoozeSpan } from "~/domain/alerts/answers";
import { addDays } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { log, pain, redFlag, session } from "../builders";
import { alertOf, answerTo, calm, day, done, quietFor, stateOn, today } from "./answer-builders";

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
