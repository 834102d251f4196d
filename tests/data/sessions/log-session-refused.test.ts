import { beforeEach, describe, expect, it } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import type { SessionInput } from "~/data/sessions/input.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  actorOf,
  createPatient,
  createProgram,
  createSession,
  type TestPatient,
} from "../../factories";
import { itemDone, NOON, newOwner, sessionInput, storedSessions } from "./session-input";

let ever: TestPatient;
let owner: Clinician;

beforeEach(async () => {
  setClock(new Date(NOON));
  owner = await newOwner();
  ever = await createPatient(owner);
  await createProgram(ever, { startsOn: "2026-03-02" });
});

describe("what is refused", () => {
  it.each([
    ["tomorrow", { dueOn: "2026-03-05" }, "day-closed"],
    ["the day before yesterday", { dueOn: "2026-03-02" }, "day-closed"],
    ["a slot far beyond the day's", { slot: 3 }, "no-such-session"],
    [
      "pain in an exercise that is not part of it",
      { pain: [{ moment: "DURING", score: 5, exerciseId: "bridge" }] },
      "not-found",
    ],
    ["an item of no program", { exercises: [itemDone("nobody's")] }, "not-found"],
  ] as const)("%s", async (_what, changes, reason) => {
    const outcome = await logSession(ever.actor, sessionInput(changes as Partial<SessionInput>));
    expect(outcome).toEqual({ outcome: "refused", reason });
    expect(await storedSessions(ever)).toEqual([]);
  });

  it("a day before the program", async () => {
    const pat = await createPatient(await newOwner());
    await createProgram(pat, { startsOn: "2026-03-05" });
    const outcome = await logSession(pat.actor, sessionInput());
    expect(outcome).toEqual({ outcome: "refused", reason: "no-program" });
  });

  it("another patient's log, items and sessions, in the same clinic too", async () => {
    const pat = await createPatient(owner);
    const theirs = await createProgram(pat, { startsOn: "2026-03-02" });
    const session = await createSession(theirs);
    const itemId = theirs.revisions[0]?.items[0]?.id ?? "";
    for (const input of [
      sessionInput({ id: session.id }),
      sessionInput({ exercises: [itemDone(itemId)] }),
    ]) {
      const outcome = await logSession(ever.actor, input);
      expect(outcome).toEqual({ outcome: "refused", reason: "not-found" });
    }
    expect(await undoLog(ever.actor, session.id)).toMatchObject({ reason: "not-found" });
    expect(await db.sessionLog.findUnique({ where: { id: session.id } })).toMatchObject({
      ...{ patientId: pat.patient.id, status: "DONE", editedAt: null },
    });
  });

  it.each([
    ["day", { dueOn: "2026-03-03" }],
    ["slot of the day", { slot: 2 }],
  ])("an id that was used for another %s", async (_what, changes) => {
    const first = sessionInput();
    await logSession(ever.actor, first);
    const again = { ...first, ...changes, note: "Another session" };
    expect(await logSession(ever.actor, again)).toEqual({
      ...{ outcome: "refused", reason: "not-found" },
    });
    expect(await storedSessions(ever)).toMatchObject([
      { id: first.id, dueOn: first.dueOn, slot: 1, note: null, editedAt: null },
    ]);
  });
});

describe("days of the patient's own", () => {
  it("logs the extra session of a rest day, and a second one after it", async () => {
    const pat = await createPatient(await newOwner());
    const schedule = { kind: "weekdays" as const, weekdays: [1 as const], timesPerDay: 1 };
    await createProgram(pat, { startsOn: "2026-03-02", schedule });
    expect(await logSession(pat.actor, sessionInput())).toMatchObject({ outcome: "stored" });
    expect(await logSession(pat.actor, sessionInput({ slot: 2 }))).toMatchObject({
      outcome: "stored",
    });
  });

  it("follows the patient's midnight, not the server's", async () => {
    setClock(new Date("2026-03-04T11:30:00Z"));
    const pat = await createPatient(await newOwner(), { timeZone: "Pacific/Auckland" });
    await createProgram(pat, { startsOn: "2026-03-02" });
    // 00:30 on the 5th in Auckland.
    const actor = await actorOf(pat.cookie, "patient");
    expect(actor.today).toBe("2026-03-05");
    expect(await logSession(actor, sessionInput({ dueOn: "2026-03-05" }))).toMatchObject({
      outcome: "stored",
    });
    expect(await logSession(actor, sessionInput({ dueOn: "2026-03-03" }))).toEqual({
      ...{ outcome: "refused", reason: "day-closed" },
    });
  });

  it("still takes yesterday in the hour that summer time removes", async () => {
    setClock(new Date("2026-03-29T00:30:00Z"));
    const pat = await createPatient(await newOwner(), { timeZone: "Europe/Berlin" });
    await createProgram(pat, { startsOn: "2026-03-27" });
    // One hour later the wall clock leaps from 02:00 to 03:00.
    setClock(new Date("2026-03-29T01:30:00Z"));
    const actor = await actorOf(pat.cookie, "patient");
    for (const dueOn of ["2026-03-28", "2026-03-29"]) {
      expect(await logSession(actor, sessionInput({ dueOn }))).toMatchObject({ outcome: "stored" });
    }
  });
});
