import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachDay } from "~/domain/calendar/dates";
import { logRows } from "~/domain/export/log-rows";
import { painDays } from "~/domain/pain/pain";
import { dueSessions } from "~/domain/program/due-sessions";
import type { PatientLog } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { exerciseCompletion } from "~/domain/session/exercise-completion";
import { type LogCsvRow, logColumns, logCsvRow } from "~/words/log-csv";
import { FIRST, LAST, logs } from "../domain/arbitraries";
import { item, log, logOn, pain, program, revision, session } from "../domain/builders";

const TODAY = "2026-10-14";

/** The rows as they stand in the file. */
function csvRows(
  of: PatientLog,
  from: string,
  to: string,
  today: string,
  nameOf = (exerciseId: string) => exerciseId,
): LogCsvRow[] {
  return logRows(of, from, to, today).map((row) => logCsvRow(row, nameOf));
}

const count = (rows: LogCsvRow[], status: string) =>
  rows.filter((row) => row.status === status).length;

describe("rows of the export", () => {
  it("writes each kind with its own cells", () => {
    const any = log({
      sessions: [
        session("2026-10-12", {
          status: "PARTLY",
          effort: "HARD",
          missReason: "NO_TIME",
          note: "Late shift.",
          exercises: [
            { itemId: "item-lunge", result: "PARTLY", reason: "PAIN", easierId: "thomas" },
          ],
        }),
      ],
      pain: [
        pain("2026-10-12", 0, { at: new Date("2026-10-12T20:00:00Z"), moment: "DAILY" }),
        pain("2026-10-12", 4, {
          at: new Date("2026-10-12T07:00:00Z"),
          moment: "NEXT_MORNING",
          bodySite: "side-of-hip",
          exerciseId: "lunge",
          source: "PAPER",
        }),
      ],
    });
    const names = (id: string) => (id === "thomas" ? "Thomas stretch" : "Half-kneeling lunge");
    const logged = { at: "2026-10-12T18:00:00.000Z", revision: "Hip opener v1", source: "patient" };
    const empty = { at: "", moment: "", score: null, status: "", exercise: "", revision: "" };
    const unmeasured = { measure: "", side: "", easier_version: "" };
    const base = {
      ...empty,
      ...unmeasured,
      local_date: "2026-10-12",
      source: "",
      note: "",
      paused: "",
    };
    expect(csvRows(any, "2026-10-12", "2026-10-12", TODAY, names)).toEqual([
      {
        ...base,
        ...logged,
        kind: "session",
        status: "partly",
        note: "Reason: no time. Effort: hard. Late shift.",
      },
      {
        ...base,
        ...logged,
        kind: "exercise",
        status: "partly",
        exercise: "Half-kneeling lunge",
        easier_version: "Thomas stretch",
        note: "Reason: pain.",
      },
      {
        ...base,
        kind: "pain",
        at: "2026-10-12T07:00:00.000Z",
        moment: "next-morning",
        score: 4,
        exercise: "Half-kneeling lunge",
        source: "paper",
        note: "Where: Side of the hip.",
      },
      {
        ...base,
        kind: "pain",
        at: "2026-10-12T20:00:00.000Z",
        moment: "daily",
        score: 0,
        source: "patient",
      },
    ]);
  });

  it("keeps the columns in their order, and own words for where it hurts", () => {
    const own = log({
      pain: [pain("2026-10-12", 3, { bodySiteWords: "right hip", note: "Stairs" })],
    });
    const row = csvRows(own, "2026-10-12", "2026-10-12", TODAY).at(-1);
    expect(Object.keys(row ?? {})).toEqual(logColumns);
    expect(row?.note).toBe("Where: right hip. Stairs");
  });

  it("has a row for every due day and every rest day", () => {
    const mondays = logOn(
      { kind: "weekdays", weekdays: [1, 3], timesPerDay: 1 },
      { sessions: [session("2026-10-13")] },
    );
    const rows = csvRows(mondays, "2026-10-12", "2026-10-31", TODAY);
    expect(
      rows.filter((row) => row.kind === "session").map((r) => [r.local_date, r.status, r.note]),
    ).toEqual([
      ["2026-10-12", "not-logged", ""],
      ["2026-10-13", "rest", ""],
      ["2026-10-13", "rest", "Extra session: done."],
      ["2026-10-14", "not-logged", "Still open today."],
    ]);
  });

  it("gives the same adherence as the pages", () => {
    fc.assert(
      fc.property(logs, fc.constantFrom(...eachDay(FIRST, LAST)), (any, today) => {
        const rows = csvRows(any, FIRST, LAST, today).filter((row) => row.kind === "session");
        const counted = rows.filter((row) => row.note !== "Still open today.");
        const page = adherence(dueSessions(any, FIRST, LAST, today));
        expect({
          done: count(counted, "done"),
          partly: count(counted, "partly"),
          missed: count(counted, "missed"),
          notLogged: count(counted, "not-logged"),
        }).toEqual({
          done: page.done,
          partly: page.partly,
          missed: page.missed,
          notLogged: page.notLogged,
        });
      }),
    );
  });

  it("gives the same completion of each exercise as the pages", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const rows = csvRows(any, FIRST, LAST, LAST).filter(
          (row) => row.kind === "exercise" && row.note !== "Still open today.",
        );
        for (const each of exerciseCompletion(any, FIRST, LAST, LAST)) {
          const own = rows.filter((row) => row.exercise === each.exerciseId);
          expect([count(own, "done"), count(own, "partly"), own.length]).toEqual([
            each.done,
            each.partly,
            each.due,
          ]);
        }
      }),
    );
  });

  it("gives the same pain of every day as the pages", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const rows = csvRows(any, FIRST, LAST, LAST);
        for (const { date, mean } of painDays(any.pain, FIRST, LAST)) {
          const scores = rows.flatMap((row) =>
            row.kind === "pain" && row.local_date === date ? (row.score ?? []) : [],
          );
          const own = scores.length === 0 ? null : scores.reduce((a, b) => a + b) / scores.length;
          expect(own).toBe(mean);
        }
      }),
    );
  });

  it("is sorted by date and loses no log", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const rows = csvRows(any, FIRST, LAST, LAST);
        const dates = rows.map((row) => row.local_date);
        expect(dates).toEqual([...dates].sort());
        expect(rows.filter((row) => row.kind === "pain")).toHaveLength(any.pain.length);
        const logged = rows.filter((row) => row.kind === "session" && row.at !== "");
        expect(logged).toHaveLength(any.sessions.length);
      }),
    );
  });

  it("names the revision of the log, not the one in force", () => {
    const changed = program({
      revisions: [
        revision(),
        revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-12", items: [item()] }),
      ],
    });
    const sessions = [session("2026-10-12", { revisionId: "rev-1" })];
    const rows = csvRows(log({ programs: [changed], sessions }), "2026-10-12", "2026-10-13", TODAY);
    expect(rows.map((row) => row.revision)).toEqual([
      "Hip opener v1",
      "Hip opener v1",
      "Hip opener v2",
      "Hip opener v2",
    ]);
  });
});
