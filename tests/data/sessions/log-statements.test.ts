import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { logNextMorning, logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { setClock } from "~/lib/clock.server";
import { env } from "~/lib/env.server";
import { createPatient, createProgram, createSession } from "../../factories";
import { statementsOf } from "../../factories/statements";
import {
  itemDone,
  NOON,
  newOwner,
  painAfter,
  queued,
  sessionInput,
  storedSessions,
} from "./session-input";

beforeEach(() => setClock(new Date(NOON)));

/** As many as the reading, the record's row, the log, its exercises, its pain and the audit row need. */
const MOST = 6;

async function stretching() {
  const ever = await createPatient(await newOwner());
  const program = await createProgram(ever, { startsOn: "2026-03-02" });
  return { ever, program };
}

test("a session with its exercises and all its pain takes six statements, by form and by queue", async () => {
  for (const channel of ["typed", "queue"] as const) {
    const { ever, program } = await stretching();
    const [item] = program.revisions[0]?.items ?? [];
    const { id: itemId = "", exerciseId = "" } = item ?? {};
    const pain = [
      { moment: "BEFORE" as const, score: 2, exerciseId: null },
      { moment: "DURING" as const, score: 4, exerciseId },
      painAfter(3),
    ];
    const input = sessionInput({ pain, exercises: [itemDone(itemId)] });
    const receipt = channel === "queue" ? queued(ever) : undefined;
    const statements = await statementsOf(() => logSession(ever.actor, input, receipt));
    expect(statements.length, statements.join("\n")).toBe(MOST);
    const [stored] = await storedSessions(ever);
    expect(stored?.painReports.length).toBe(3);
    expect(stored?.exerciseLogs.length).toBeGreaterThan(0);
  }
});

/** PostgreSQL takes the version, the report and the audit row in one statement. */
const OF_A_REPORT = env.provider === "sqlite" ? 3 : 1;

test("a new pain report takes as many as it has rows, or one; that of a next morning with its own id five", async () => {
  const { ever, program } = await stretching();
  const pain = { score: 3, bodySite: null, note: null };
  const report = { id: randomUUID(), localDate: "2026-03-04", ...pain };
  expect((await statementsOf(() => logPain(ever.actor, report, queued(ever)))).length).toBe(
    OF_A_REPORT,
  );
  const { id: sessionId } = await createSession(program, { dueOn: "2026-03-03" });
  const morning = { sessionId, score: 2, note: null, sentAs: randomUUID() };
  const statements = await statementsOf(() => logNextMorning(ever.actor, morning, queued(ever)));
  expect(statements.length, statements.join("\n")).toBe(5);
});

test("an edit of a session's pain and answers stays within them, and a repetition only reads", async () => {
  const { ever } = await stretching();
  const input = sessionInput({ pain: [painAfter(3)] });
  await logSession(ever.actor, input);
  const edit = { ...input, effort: "HARD" as const, pain: [painAfter(5)] };
  const statements = await statementsOf(() => logSession(ever.actor, edit));
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(MOST);
  expect((await statementsOf(() => logSession(ever.actor, edit))).length).toBe(2);
});
