import { beforeEach, describe, expect, it } from "vitest";
import { logSession } from "~/data/sessions/log-session.server";
import { setClock } from "~/lib/clock.server";
import { createPatient, createProgram, type TestPatient, type TestProgram } from "../../factories";
import {
  auditRows,
  itemDone,
  NOON,
  newOwner,
  painAfter,
  sessionInput,
  storedSessions,
} from "./session-input";

let ever: TestPatient;
let program: TestProgram;

beforeEach(async () => {
  setClock(new Date(NOON));
  ever = await createPatient(await newOwner());
  program = await createProgram(ever, { startsOn: "2026-03-02" });
});

describe("logSession", () => {
  it("stores the session, all its exercises, the pain and an audit row", async () => {
    const input = sessionInput({ effort: "RIGHT", note: "Went well", pain: [painAfter(4)] });
    expect(await logSession(ever.actor, input)).toEqual({ outcome: "stored", id: input.id });
    const [session] = await storedSessions(ever);
    expect(session).toMatchObject({
      ...{ id: input.id, programId: program.program.id, revisionId: program.revisions[0]?.id },
      ...{ status: "DONE", effort: "RIGHT", note: "Went well", source: "PATIENT", editedAt: null },
      completedAt: new Date(NOON),
      painReports: [{ moment: "AFTER", score: 4, localDate: "2026-03-04" }],
    });
    expect(session?.exerciseLogs.map((each) => each.result)).toEqual(["DONE", "DONE", "DONE"]);
    expect(await auditRows(ever, "session.logged")).toHaveLength(1);
  });

  it("keeps an answer of 0 apart from no answer", async () => {
    await logSession(ever.actor, sessionInput({ pain: [painAfter(0)] }));
    await logSession(ever.actor, sessionInput({ dueOn: "2026-03-03" }));
    const [yesterday, today] = await storedSessions(ever);
    expect(yesterday?.painReports).toEqual([]);
    expect(today?.painReports).toMatchObject([{ score: 0 }]);
  });

  it("takes the same log twice as one, also at the same moment", async () => {
    const input = sessionInput({ pain: [painAfter(3)] });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => logSession(ever.actor, input)));
    expect(outcomes.map((each) => each.outcome).sort()).toEqual([
      ...["stored", "unchanged", "unchanged", "unchanged"],
    ]);
    expect(await storedSessions(ever)).toMatchObject([{ painReports: [{ score: 3 }] }]);
    expect(await auditRows(ever, "session.logged")).toHaveLength(1);
    expect(await auditRows(ever, "session.edited")).toHaveLength(0);
  });

  it("makes one log of two different ones for one slot that arrive at the same moment", async () => {
    const inputs = [
      sessionInput({ pain: [painAfter(2)] }),
      sessionInput({ status: "PARTLY", pain: [painAfter(5)] }),
    ];
    const outcomes = await Promise.all(inputs.map((input) => logSession(ever.actor, input)));
    expect(outcomes.map((each) => each.outcome).sort()).toEqual(["edited", "stored"]);
    const sessions = await storedSessions(ever);
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.painReports).toHaveLength(1);
  });

  it("stores exactly what was skipped and felt in a session that was done in part", async () => {
    const [lunge, pigeon] = program.revisions[0]?.items ?? [];
    const exercises = [
      { itemId: lunge?.id ?? "", result: "DONE" as const, reason: null, easierId: null },
      {
        itemId: pigeon?.id ?? "",
        result: "SKIPPED" as const,
        reason: "PAIN" as const,
        easierId: null,
      },
    ];
    const during = { moment: "DURING" as const, score: 7, exerciseId: "pigeon" };
    const before = { moment: "BEFORE" as const, score: 1, exerciseId: null };
    const startedAt = new Date("2026-03-04T11:50:00Z");
    const pain = [before, during, painAfter(5)];
    await logSession(ever.actor, sessionInput({ status: "PARTLY", exercises, pain, startedAt }));
    const [session] = await storedSessions(ever);
    expect(session?.exerciseLogs).toHaveLength(2);
    expect(session?.painReports.map(({ moment, score, at }) => ({ moment, score, at }))).toEqual(
      expect.arrayContaining([
        { moment: "BEFORE", score: 1, at: startedAt },
        { moment: "DURING", score: 7, at: new Date(NOON) },
        { moment: "AFTER", score: 5, at: new Date(NOON) },
      ]),
    );
  });

  it("keeps no exercise as done in a session that was missed, at once or after an edit", async () => {
    const [lunge, pigeon] = program.revisions[0]?.items ?? [];
    const skipped = {
      itemId: pigeon?.id ?? "",
      result: "SKIPPED" as const,
      reason: null,
      easierId: null,
    };
    const input = sessionInput({ exercises: [itemDone(lunge?.id ?? ""), skipped] });
    const results = async () =>
      (await storedSessions(ever)).flatMap(({ exerciseLogs }) =>
        exerciseLogs.map(({ itemId, result }) => [itemId, result]),
      );
    await logSession(ever.actor, { ...input, status: "MISSED" });
    expect(await results()).toEqual([[pigeon?.id, "SKIPPED"]]);
    await logSession(ever.actor, { ...input, status: "PARTLY" });
    expect(await results()).toHaveLength(2);
    await logSession(ever.actor, { ...input, status: "MISSED" });
    expect(await results()).toEqual([[pigeon?.id, "SKIPPED"]]);
  });

  it("stores pain on a missed day as apart from a session, and no effort", async () => {
    await logSession(
      ever.actor,
      sessionInput({
        status: "MISSED",
        missReason: "NO_TIME",
        effort: "HARD",
        pain: [painAfter(6)],
      }),
    );
    expect(await storedSessions(ever)).toMatchObject([
      {
        ...{ status: "MISSED", missReason: "NO_TIME", effort: null, completedAt: null },
        painReports: [{ moment: "DAILY", score: 6 }],
      },
    ]);
  });
});
