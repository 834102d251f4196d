import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ceilingSpot } from "~/components/charts/ceiling-spot";
import { extraHeight, sessionMark } from "~/components/charts/chart-defs";
import { DayTooltip } from "~/components/charts/day-tooltip";
import { clinicFrame, scoreY } from "~/components/charts/frame";
import { Legend, ShortLegend } from "~/components/charts/legend";
import { RevisionLabels } from "~/components/charts/revision-labels";
import { SessionCalendar } from "~/components/charts/session-calendar";
import { tableRows } from "~/components/charts/table-rows";
import type { RevisionChange, Schedule } from "~/domain/rows";
import { wordsIn } from "~/words/catalogue";
import { log, logOn, pain, program, revision, session } from "../../domain/builders";
import {
  DAYS,
  draw,
  marksOf,
  modelOf,
  reportsOn,
  seriesOf,
  sessionMarksOf,
  shapeOf,
} from "./chart-drawing";

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
    const states = [...new Set(sessionMarksOf(markup))];
    expect(states).toEqual(["done", "partly", "missed", "not-logged", "rest", "open"]);
    const shapes = states.map((state) => shapeOf(`#chart-${state}`));
    expect(shapes.every((shape) => shape !== "")).toBe(true);
    expect(new Set(shapes).size).toBe(6);
  });

  test("outside a program there is no mark at all", () => {
    expect(sessionMark("outside")).toBeNull();
    const markup = draw(log({ programs: [] }));
    expect(sessionMarksOf(markup)).toEqual([]);
  });

  test("an extra session is shown beside the rest day", () => {
    const sundays: Schedule = { kind: "weekdays", weekdays: [7], timesPerDay: 1 };
    const markup = draw(logOn(sundays, { sessions: [session("2026-10-14")] }));
    // From Monday the 12th: its third day.
    expect(sessionMarksOf(markup).slice(0, 5)).toEqual(["rest", "rest", "rest", "extra", "rest"]);
    expect(markup.match(/#chart-extra/g)).toHaveLength(1);
  });

  test("an extra session on a due day stands above its bar, and clear of every other mark", () => {
    const extra = log({ sessions: [session("2026-10-14"), session("2026-10-14", { slot: 2 })] });
    const markup = draw(extra);
    expect(markup).toMatch(/href="#chart-done"[^>]*><\/use><use href="#chart-extra"/);
    const y = Number(/#chart-extra" x="[^"]*" y="([^"]*)"/.exec(markup)?.[1]);
    expect(y).toBeLessThan(clinicFrame.barTop);
    expect(y).toBeGreaterThan(clinicFrame.zero + 8);
    const half = clinicFrame.barBase - extraHeight(clinicFrame, "partly");
    expect(half).toBeLessThan((clinicFrame.barBase + clinicFrame.barTop) / 2);
  });

  test("the calendar marks and says an extra session on a due day", () => {
    const extra = log({ sessions: [session("2026-10-14"), session("2026-10-14", { slot: 2 })] });
    const markup = renderToStaticMarkup(<SessionCalendar points={seriesOf(extra)} />);
    expect(markup).toContain("Wed 14 Oct: done, 1 extra");
    expect(markup.match(/data-mark="extra" d="M1 1v6m-3-3h6"/g)).toHaveLength(1);
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
    const [note, parts] = ["hold 30 → 45 s", ["hold 30 → 45 s"]];
    expect(model.revisions).toEqual([{ day: 7, short: "v2", note, parts, room: 7 }]);
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
      modelOf(
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
    const any = logOn(twice, { sessions: [session("2026-10-05")] });
    const rows = tableRows(modelOf(any, "2026-10-04", "2026-10-05"), wordsIn(null));
    expect(rows).toEqual([
      expect.objectContaining({ day: "Mon 5 Oct", session: "Partly, 1 of 2" }),
      expect.objectContaining({ day: "Mon 5 Oct", words: "Hip opener v1: First version." }),
      expect.objectContaining({ day: "Sun 4 Oct", session: "No program" }),
    ]);
  });

  test("lists single scores as they were given, and never their mean", () => {
    const twice = log({
      pain: [
        pain("2026-10-24", 8, { at: new Date("2026-10-24T20:00:00Z") }),
        pain("2026-10-24", 5, { at: new Date("2026-10-24T08:00:00Z") }),
      ],
    });
    const model = modelOf(twice);
    expect(tableRows(model, wordsIn(null))[1]).toMatchObject({ cells: { after: "5, 8" } });
    expect(tip(model, "2026-10-24")).toContain('<dt class="text-ink-2">After</dt><dd');
    expect(tip(model, "2026-10-24")).toContain(">5, 8</dd>");
    expect(tip(model, "2026-10-24")).not.toContain("6.5");
    expect(marksOf(draw(twice), "after").map(([, y]) => Number(y))).toEqual(
      [5, 8].map((score) => scoreY(clinicFrame, score)),
    );
  });

  test("and the words of a day under the pointer say the same of its sessions", () => {
    const sundays: Schedule = { kind: "weekdays", weekdays: [7], timesPerDay: 1 };
    const extra = logOn(sundays, {
      sessions: [
        session("2026-10-14"),
        session("2026-10-18"),
        session("2026-10-18", { slot: 2 }),
        session("2026-10-18", { slot: 3 }),
      ],
    });
    const model = modelOf(extra);
    const rows = tableRows(model, wordsIn(null));
    for (const [date, day, words] of [
      ["2026-10-14", "Wed 14 Oct", "Rest day, 1 extra"],
      ["2026-10-18", "Sun 18 Oct", "Done, 2 extra"],
    ]) {
      expect(rows.find((row) => row.day === day)).toMatchObject({ session: words });
      expect(tip(model, date)).toContain(`>${words}</dd>`);
    }
  });

  test("has a row for the beginning of the episode, before its first day", () => {
    const two = log({
      ...{ pain: reportsOn({ 13: 2, 20: 6 }) },
      episode: {
        ...{ startedOn: "2026-10-19", dischargedOn: null },
        ...{
          hasAgreedLimits: false,
          usualPain: null,
          nextVisitOn: null,
          measureDueOn: null,
          precautions: [],
        },
      },
    });
    const rows = tableRows(modelOf(two), wordsIn(null));
    expect(rows).toContainEqual(
      expect.objectContaining({ day: "Mon 19 Oct", words: "This episode of care began" }),
    );
  });
});

const tip = (model: ReturnType<typeof modelOf>, date: string | undefined) =>
  renderToStaticMarkup(
    <DayTooltip point={model.points.find((point) => point.date === date)} meanLabel="7-day mean" />,
  );

describe("an episode of care", () => {
  const since = (startedOn: string) =>
    log({
      ...{ pain: reportsOn({ 13: 2, 20: 6 }) },
      episode: {
        ...{ startedOn, dischargedOn: null },
        ...{
          hasAgreedLimits: false,
          usualPain: null,
          nextVisitOn: null,
          measureDueOn: null,
          precautions: [],
        },
      },
    });

  test("has a line with its words where it began", () => {
    expect(modelOf(since("2026-10-19")).episodeStart).toBe(7);
    const markup = draw(since("2026-10-19"));
    expect(markup).toMatch(/<svg x="50%"[^>]*data-episode-start=""/);
    expect(markup).toContain("This episode of care began");
  });

  test("has none where nothing lies before it", () => {
    for (const startedOn of ["2026-10-12", "2026-10-13", "2026-09-01"]) {
      expect(draw(since(startedOn))).not.toContain("data-episode-start");
    }
  });
});

describe("a change of program", () => {
  const labels = (changes: RevisionChange[], changeNote = "") => {
    const next = revision({
      id: "rev-2",
      number: 2,
      effectiveOn: "2026-10-19",
      changes,
      changeNote,
    });
    const model = modelOf(log({ programs: [program({ revisions: [revision(), next] })] }));
    return renderToStaticMarkup(<RevisionLabels model={model} frame={clinicFrame} />);
  };
  const hold: RevisionChange = {
    kind: "item",
    exerciseId: "lunge",
    changes: [{ what: "holdSeconds", from: 30, to: 45 }],
  };

  test("says its figure before whose it is, in pieces that are shown whole or not at all", () => {
    const pieces = (markup: string) =>
      [...markup.matchAll(/chart-words">([^<]*)/g)].map(([, piece]) => piece);
    expect(pieces(labels([{ kind: "order" }, hold]))).toEqual([
      "hold 30 → 45 s",
      "lunge",
      "New order.",
    ]);
    expect(pieces(labels([hold], "Mornings are calm, so a little more."))).toEqual([
      "hold 30 → 45 s",
      "lunge",
    ]);
    expect(pieces(labels([hold, { ...hold, exerciseId: "pigeon" }]))).toEqual([
      "hold 30 → 45 s",
      "lunge, pigeon",
    ]);
  });
});

describe("the legend", () => {
  const busy = log({
    sessions: [session("2026-10-24"), session("2026-10-23", { status: "MISSED" })],
    pain: [
      ...reportsOn({ 20: 4, 21: 4, 22: 3, 23: 4, 24: 3 }),
      pain("2026-10-24", 5, { moment: "BEFORE" }),
    ],
  });
  const texts = (markup: string) =>
    [...markup.matchAll(/<span>([^<]*)<\/span><\/li>/g)].map(([, text]) => text);

  test("names every mark for a clinician, the bands with what they ask for", () => {
    const markup = renderToStaticMarkup(<Legend model={modelOf(busy)} frame={clinicFrame} />);
    expect(texts(markup)).toEqual([
      ...["7-day mean", "Before", "After", "Up to 3: carry on", "Up to 5: ease off"],
      ...["Days without a log", "Done", "Missed", "Not logged", "Due today"],
    ]);
  });

  test("shows the mean and one report to a patient, and the rest on demand without scripts", () => {
    const markup = renderToStaticMarkup(<ShortLegend model={modelOf(busy)} frame={clinicFrame} />);
    const [shown = "", more = ""] = markup.split("<details");
    expect(texts(shown)).toEqual(["7-day mean", "Pain after one session"]);
    expect(more).toContain("More marks");
    expect(texts(more)).toHaveLength(8);
  });
});
