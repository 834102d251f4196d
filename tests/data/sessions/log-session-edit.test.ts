import { beforeEach, describe, expect, it } from "vitest";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { actorOf, createPatient, createProgram, type TestPatient } from "../../factories";
import {
  auditRows,
  NOON,
  newOwner,
  painAfter,
  queued,
  sessionInput,
  storedSessions,
} from "./session-input";

let ever: TestPatient;

beforeEach(async () => {
  setClock(new Date(NOON));
  ever = await createPatient(await newOwner());
  await createProgram(ever, { startsOn: "2026-03-02" });
});

describe("changing a log", () => {
  it("edits within 48 hours and keeps what was there before", async () => {
    const first = sessionInput({ pain: [painAfter(3)] });
    await logSession(ever.actor, first);
    setClock(new Date("2026-03-06T11:59:00Z"));
    const later = await actorOf(ever.cookie, "patient");
    const change = sessionInput({ status: "PARTLY", missReason: "PAIN", pain: [painAfter(6)] });
    expect(await logSession(later, change)).toEqual({ outcome: "edited", id: first.id });
    const sessions = await storedSessions(ever);
    expect(sessions).toMatchObject([
      { id: first.id, status: "PARTLY", editedAt: later.now, painReports: [{ score: 6 }] },
    ]);
    expect(sessions[0]?.exerciseLogs).toEqual([]);
    expect(await auditRows(ever, "session.edited")).toMatchObject([
      {
        entityId: first.id,
        detail: {
          before: { status: "DONE", pain: { AFTER: 3 } },
          after: { status: "PARTLY", missReason: "PAIN", pain: { AFTER: 6 } },
        },
      },
    ]);
  });

  it("refuses after 48 hours, and leaves the log as it was", async () => {
    const first = sessionInput({ pain: [painAfter(3)] });
    await logSession(ever.actor, first);
    setClock(new Date("2026-03-06T12:01:00Z"));
    const later = await actorOf(ever.cookie, "patient");
    const outcome = await logSession(later, { ...first, pain: [painAfter(9)] });
    expect(outcome).toEqual({ outcome: "refused", reason: "edit-closed" });
    expect(await storedSessions(ever)).toMatchObject([
      { editedAt: null, painReports: [{ score: 3 }] },
    ]);
  });

  it("does not lose a pain report when the second log gives none", async () => {
    await logSession(ever.actor, sessionInput({ pain: [painAfter(3)] }));
    await logSession(ever.actor, sessionInput({ status: "MISSED" }));
    expect(await storedSessions(ever)).toMatchObject([
      { status: "MISSED", painReports: [{ moment: "DAILY", score: 3 }] },
    ]);
  });

  it("keeps the revision of the first log when the program changes in between", async () => {
    const pat = await createPatient(await newOwner(), {});
    const changed = await createProgram(pat, {
      startsOn: "2026-03-02",
      revisions: [{ effectiveOn: "2026-03-04", items: [{ exerciseId: "bridge" }] }],
    });
    const [first, second] = changed.revisions;
    const itemId = first?.items[0]?.id ?? "";
    const started = sessionInput({
      status: "PARTLY",
      exercises: [{ itemId, result: "DONE", reason: null, easierId: null }],
    });
    await logSession(pat.actor, started);
    const row = await db.sessionLog.findUniqueOrThrow({ where: { id: started.id } });
    expect(row.revisionId).toBe(first?.id);
    expect(second?.id).not.toBe(first?.id);
  });

  it("takes a log back, with its pain, and keeps both in the audit row", async () => {
    const first = sessionInput({ pain: [painAfter(3)] });
    await logSession(ever.actor, first);
    expect(await undoLog(ever.actor, first.id)).toEqual({ outcome: "undone", canLogAnew: true });
    expect(await storedSessions(ever)).toEqual([]);
    expect(await db.painReport.count({ where: { patientId: ever.patient.id } })).toBe(0);
    expect(await auditRows(ever, "session.undone")).toMatchObject([
      { detail: { before: { status: "DONE", pain: { AFTER: 3 } } } },
    ]);
    // A queued repetition does not bring it back, a new log of the same slot may.
    expect(await logSession(ever.actor, first, queued(ever))).toMatchObject({
      outcome: "unchanged",
    });
    expect(await storedSessions(ever)).toEqual([]);
    expect(await logSession(ever.actor, sessionInput())).toMatchObject({ outcome: "stored" });
  });
});
