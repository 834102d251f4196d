import { describe, expect, test } from "vitest";
import { ceilingSpot } from "~/components/charts/ceiling-spot";
import { sessionMark } from "~/components/charts/chart-defs";
import { tableRows } from "~/components/charts/table-rows";
import type { Schedule } from "~/domain/rows";
import { wordsIn } from "~/words/catalogue";
import { log, logOn, pain, program, revision, session } from "../../domain/builders";
import { DAYS, draw, modelOf, reportsOn, seriesOf, shapeOf } from "./chart-drawing";

describe("sessions", () => {
  test("done, partly, missed, rest, not logged and due today are six different marks", () => {
    const weekdays: Schedule = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 7], timesPerDay: 1 };
    const six = logOn(weekdays, {
      sessions: [
        session("2026-10-12"),
        session("2026-10-13", { status: "PARTLY" }),
        session("2026-10-14", { status: "MISSED" }),
      ],
    });
    const markup = draw(six);
    const states = [...markup.matchAll(/data-session="([^"]+)"><use href="([^"]+)"/g)];
    const marks = new Map(states.map(([, state = "", href = ""]) => [state, shapeOf(href)]));
    expect([...marks.keys()]).toEqual(["done", "partly", "missed", "not-logged", "rest", "open"]);
    expect([...marks.values()].every((shape) => shape !== "")).toBe(true);
    expect(new Set(marks.values()).size).toBe(6);
  });

  test("outside a program there is no mark at all", () => {
    expect(sessionMark("outside")).toBeNull();
    const markup = draw(log({ programs: [] }));
    expect(markup).toContain('data-session="outside"></g>');
  });

  test("an extra session is shown beside the rest day", () => {
    const sundays: Schedule = { kind: "weekdays", weekdays: [7], timesPerDay: 1 };
    const markup = draw(logOn(sundays, { sessions: [session("2026-10-14")] }));
    expect(markup).toContain('data-session="rest"><use href="#chart-rest"');
    expect(markup.match(/#chart-extra/g)).toHaveLength(1);
  });
});

describe("words", () => {
  test("the sentence is the picture's accessible name", () => {
    expect(draw(log())).toMatch(/^<svg role="img" aria-label="The sum"/);
  });

  test("a change of program is marked at the beginning of its day", () => {
    const changed = log({
      programs: [
        program({
          revisions: [
            revision(),
            revision({
              id: "rev-2",
              number: 2,
              effectiveOn: "2026-10-19",
              changeNote: "hold 30 → 45 s",
            }),
          ],
        }),
      ],
    });
    const model = modelOf(changed);
    expect(model.revisions).toEqual([{ day: 7, short: "v2", note: "hold 30 → 45 s", room: 7 }]);
    expect(draw(changed)).toContain('data-line="revisions" d="M50 22V344"');
  });

  test("the words of the ceiling keep clear of the marks", () => {
    const low = seriesOf(log({ pain: reportsOn({ 12: 4, 13: 4.5 }) }));
    expect(ceilingSpot(low, 5)).not.toEqual({ end: "left", side: "below" });
    const allLogged = Array.from({ length: DAYS }, (_, i) => pain(`2026-10-${12 + i}`, 1));
    expect(ceilingSpot(seriesOf(log({ pain: allLogged })), 5)).toEqual({
      end: "left",
      side: "below",
    });
  });
});

describe("the table", () => {
  test("has a row for each day or gap, newest first, and tells 0 from nothing", () => {
    const rows = tableRows(
      seriesOf(
        log({
          sessions: [session("2026-10-24"), session("2026-10-23", { status: "MISSED" })],
          pain: [pain("2026-10-24", 3, { moment: "BEFORE" }), pain("2026-10-24", 0)],
        }),
      ),
      wordsIn(null),
    );
    expect(rows.map(({ day }) => day)).toEqual([
      "Sun 25 Oct",
      "Sat 24 Oct",
      "Fri 23 Oct",
      "12 to 22 Oct",
    ]);
    expect(rows[1]).toMatchObject({
      cells: { before: "3", after: "0", nextMorning: "–" },
      session: "Done",
    });
    expect(rows[0]).toMatchObject({ session: "Due today" });
    expect(rows[2]).toMatchObject({ session: "Missed" });
    expect(rows[3]).toMatchObject({ words: "Not logged, 11 days" });
  });

  test("counts the sessions of a day with several, and names a change of program", () => {
    const twice: Schedule = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 2 };
    const rows = tableRows(
      seriesOf(logOn(twice, { sessions: [session("2026-10-05")] }), "2026-10-04", "2026-10-05"),
      wordsIn(null),
    );
    expect(rows).toEqual([
      expect.objectContaining({ day: "Mon 5 Oct", session: "Partly, 1 of 2" }),
      expect.objectContaining({ day: "Mon 5 Oct", words: "Hip opener v1: First version." }),
      expect.objectContaining({ day: "Sun 4 Oct", session: "No program" }),
    ]);
  });
});
