import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { attention } from "~/domain/alerts/attention";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { meanOf } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { dueSessions } from "~/domain/program/due-sessions";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { dayViews } from "~/domain/session/day-views";
import { nameOfIn } from "~/screens/library/exercises";
import { revisionNote } from "~/words/program-change";
import { demoPatients } from "../factories/demo";

// Every weekday; both nights on which the clocks change; midnight from both sides. Mostly Auckland is a day
// ahead of London, and after midnight Boston a day behind.
const moments = [
  "2026-03-02T10:00:00Z",
  "2026-10-27T23:30:00Z",
  "2026-04-01T06:00:00Z",
  "2026-03-05T18:50:00Z",
  "2027-01-01T00:00:30Z",
  "2026-03-07T23:59:59Z",
  "2026-03-29T01:30:00Z",
  "2026-10-25T00:30:00Z",
].map((text) => new Date(text));

const ELEVEN_WITH_A_REASON = {
  "Anselm Quill": ["pain-too-high", "overdoing"],
  "Clementine Rook": ["program-conflict"],
  "Corwin Batch": ["silent"],
  "Delphine Mews": ["low-adherence"],
  "Fennimore Ash": ["pain-rising"],
  "Hesper Lovage": ["program-ending", "measure-due"],
  "Juniper Hale": ["low-adherence"],
  "Marigold Finch": ["pain-rising"],
  "Ottoline Fern": ["pain-too-high"],
  "Sunniva Heath": ["low-adherence"],
  "Thaddeus Wren": ["red-flag", "pain-too-high"],
};

/** What depends on the weekday, or stands beside pain that is told for its own sake. */
const BESIDE = ["not-improving", "not-settling", "review-due"];

describe.each(moments)("the demo clinic as of %s", (now) => {
  const patients = demoPatients(now);
  const find = (name: string) => {
    const patient = patients.find((each) => each.name === name);
    if (!patient) throw new Error(`There is no ${name}.`);
    return patient;
  };
  const meanPain = (log: PatientLog, from: LocalDate, to: LocalDate) =>
    meanOf(painDays(log.pain, from, to).map((day) => day.mean));

  const rulesOf = ({ log, today, dischargedOn }: (typeof patients)[number]) =>
    attention(log, today, {
      dischargedOn,
      cautionsOf: cautionsOfIn(builtInExercises),
      strengthens: strengthensIn(builtInExercises),
    }).map(({ rule }) => rule);

  test("raises the alerts that its stories are about, and no other", () => {
    expect(patients).toHaveLength(29);
    const raised = patients.flatMap((patient) => {
      const rules = rulesOf(patient).filter((rule) => !BESIDE.includes(rule));
      return rules.length > 0 ? [[patient.name, rules]] : [];
    });
    expect(Object.fromEntries(raised)).toEqual(ELEVEN_WITH_A_REASON);
  });

  test("has patients who do not improve and one who does not settle, whatever the weekday", () => {
    const found = (rule: string) =>
      patients.filter((each) => rulesOf(each).some((one) => one === rule)).map(({ name }) => name);
    expect(found("not-improving")).toEqual(
      expect.arrayContaining(["Anselm Quill", "Fennimore Ash", "Ottoline Fern"]),
    );
    expect(found("not-settling")).toEqual(["Ottoline Fern"]);
  });

  test("holds nothing that has not happened yet, and every log on its own day", () => {
    for (const { log, timeZone } of patients) {
      for (const { dueOn, completedAt, createdAt, source } of log.sessions) {
        expect(createdAt.getTime()).toBeLessThanOrEqual(now.getTime());
        const loggedOn = localDateAt(createdAt, timeZone);
        // A sheet of paper is typed up later.
        if (source === "PATIENT") expect(loggedOn).toBe(dueOn);
        else expect(loggedOn > dueOn).toBe(true);
        if (completedAt) expect(localDateAt(completedAt, timeZone)).toBe(dueOn);
      }
      for (const { at, localDate, score } of log.pain) {
        expect(at.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(localDateAt(at, timeZone)).toBe(localDate);
        expect(Number.isInteger(score) && score >= 0 && score <= 10).toBe(true);
      }
    }
  });

  test("Ever: due today and open, yesterday done and its morning not answered yet", () => {
    const { log, today } = find("Ever Thistlewood");
    const yesterday = addDays(today, -1);
    const [before, ...due] = dueSessions(log, yesterday, today, today);
    expect(before).toMatchObject({ dueOn: yesterday, state: "done" });
    expect(due.map(({ dueOn, state }) => [dueOn, state])).toEqual([[today, "open"]]);
    expect(log.pain.filter((report) => report.localDate === today)).toEqual([]);
    const inForce = inForceOn(log.programs, today);
    expect(
      inForce?.program.revisions.map((each) => revisionNote(each, nameOfIn(builtInExercises))),
    ).toEqual([
      "First version.",
      "Half-kneeling lunge: hold 30 → 45 s.",
      expect.stringMatching(/^Pigeon added\. Two rest days: /),
    ]);
    expect(inForce?.revision.number).toBe(3);
  });

  test("Ever: from about 6 to 2.5, a flare after the second revision, four days away", () => {
    const { log, today } = find("Ever Thistlewood");
    const ago = (days: number) => addDays(today, -days);
    expect(meanPain(log, ago(41), ago(35))).toBeCloseTo(5.8, 0);
    expect(meanPain(log, ago(6), today)).toBeCloseTo(2.6, 0);
    const afterScores = (from: number, to: number) =>
      log.pain
        .filter((each) => each.moment === "AFTER")
        .filter((each) => each.localDate >= ago(from) && each.localDate <= ago(to))
        .map((each) => each.score);
    const rise = (meanOf(afterScores(23, 21)) ?? 0) - (meanOf(afterScores(31, 24)) ?? 0);
    expect(rise).toBeGreaterThanOrEqual(1);
    const states = dayViews(log, ago(41), today, today).map((day) => day.state);
    expect(states.slice(21, 25)).toEqual(["not-logged", "not-logged", "rest", "not-logged"]);
    expect(new Set(states)).toEqual(
      new Set(["done", "partly", "missed", "not-logged", "rest", "open"]),
    );
  });

  test("Bramble did everything, and logged pain 0", () => {
    const { log, today } = find("Bramble Oakes");
    const due = dueSessions(log, addDays(today, -83), addDays(today, -1), today);
    expect(adherence(due).ratio).toBe(1);
    expect(log.pain.filter((report) => report.score === 0).length).toBeGreaterThan(5);
  });

  test("Gwendolyn starts today and has logged nothing", () => {
    const { log, today, principlesReadAt } = find("Gwendolyn Starr");
    expect([log.sessions, log.pain, principlesReadAt]).toEqual([[], [], null]);
    expect(log.programs.map((program) => program.startsOn)).toEqual([today]);
    expect(dueSessions(log, today, today, today).map(({ state }) => state)).toEqual(["open"]);
  });

  test("Isolde is discharged, her program stopped with it, her record is there", () => {
    const { log, today, dischargedOn } = find("Isolde Marrow");
    expect(dischargedOn).toBe(addDays(today, -12));
    expect(log.programs.map((program) => program.stoppedOn)).toEqual([dischargedOn]);
    expect(log.sessions.length).toBeGreaterThan(40);
  });

  test("twelve weeks of history", () => {
    const { today } = find("Ever Thistlewood");
    const first = patients.flatMap(({ log }) => log.sessions.map(({ dueOn }) => dueOn)).sort()[0];
    expect([addDays(today, -83), addDays(today, -82)]).toContain(first);
  });
});
