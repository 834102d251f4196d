import { describe, expect, it, test } from "vitest";
import { burden, itemSeconds, sessionMinutes } from "~/domain/program/dosage";
import { whatChanged } from "~/domain/program/revision-diff";
import type { ItemDraft, RevisionDraft, Weekday } from "~/domain/rows";
import { everyDay, item, perWeek, revision } from "../builders";

const dose = (
  sets: number,
  repetitions: number,
  holdSeconds: number,
  side: ItemDraft["side"] = "NONE",
  restSeconds = 0,
) => item({ sets, repetitions, holdSeconds, side, restSeconds });

describe("dosage", () => {
  test.each([
    ["three holds with rests between", dose(3, 1, 30, "RIGHT", 15), 10 + 90 + 30],
    ["both sides take twice as long", dose(3, 1, 30, "BOTH", 15), 2 * (10 + 90 + 30)],
    ["counted repetitions", dose(2, 10, 0, "NONE", 30), 10 + 60 + 30],
    ["short holds take a repetition's time", dose(1, 10, 1), 10 + 30],
    ["long holds count in full", dose(1, 10, 5), 10 + 50],
  ])("%s", (_name, one, seconds) => {
    expect(itemSeconds(one)).toBe(seconds);
  });

  it("rounds a session up to whole minutes", () => {
    expect(sessionMinutes([])).toBe(0);
    expect(sessionMinutes([dose(1, 1, 50)])).toBe(1);
    expect(sessionMinutes([dose(1, 1, 51)])).toBe(2);
  });

  it("is heavy from four different exercises on", () => {
    const of = (ids: string[]) => ids.map((exerciseId) => item({ exerciseId }));
    expect(burden(of(["a", "b", "c"]), 2)).toEqual({ minutesADay: 14, exercises: 3, heavy: false });
    expect(burden(of(["a", "b", "c", "d"]), 1)).toMatchObject({ exercises: 4, heavy: true });
    expect(burden(of(["a", "a", "b", "b"]), 1)).toMatchObject({ exercises: 2, heavy: false });
  });
});

describe("what changed", () => {
  const names: Record<string, string> = { lunge: "Half-kneeling lunge", pigeon: "Pigeon" };
  const lunge = item();
  const pigeon = item({ id: "item-pigeon", exerciseId: "pigeon", position: 2, side: "BOTH" });
  const before = revision({ items: [lunge, pigeon] });
  const changes = (part: Partial<RevisionDraft>, from = before) =>
    whatChanged(from, { ...from, ...part }, (id) => names[id] ?? id);

  it("is empty when nothing changed", () => {
    expect(changes({})).toEqual([]);
    const { id: _id, position: _position, ...draft } = lunge;
    expect(changes({ items: [{ ...draft, note: " " }, pigeon] })).toEqual([]);
    expect(changes({ schedule: { ...everyDay, weekdays: [7, 6, 5, 4, 3, 2, 1] } })).toEqual([]);
  });

  test.each<[string, Partial<RevisionDraft>, string[]]>([
    [
      "a dose",
      { items: [{ ...lunge, holdSeconds: 45 }, pigeon] },
      ["Half-kneeling lunge: hold 30 → 45 s."],
    ],
    [
      "several things of one exercise",
      {
        items: [
          { ...lunge, sets: 2, repetitions: 2, restSeconds: 20, side: "LEFT", note: "Slowly" },
          pigeon,
        ],
      },
      [
        "Half-kneeling lunge: sets 3 → 2, repetitions 1 → 2, rest 15 → 20 s, right → left, note added.",
      ],
    ],
    [
      "an exercise more",
      { items: [lunge, pigeon, item({ exerciseId: "bridge" })] },
      ["bridge added."],
    ],
    ["an exercise less", { items: [lunge] }, ["Pigeon removed."]],
    ["the order", { items: [pigeon, lunge] }, ["New order."]],
    [
      "rest days",
      { schedule: { ...everyDay, weekdays: [1, 2, 3, 4, 5] } },
      ["Two rest days: Sat, Sun."],
    ],
    ["few days", { schedule: { ...everyDay, weekdays: [1, 3, 5] } }, ["Days: Mon, Wed, Fri."]],
    ["times a day", { schedule: { ...everyDay, timesPerDay: 2 } }, ["Now twice a day."]],
    ["the kind of schedule", { schedule: perWeek(3) }, ["Now 3 times a week, any days."]],
    ["an end", { endsOn: "2026-12-18" }, ["Ends on 18 December 2026."]],
  ])("tells %s", (_name, part, sentences) => {
    expect(changes(part)).toEqual(sentences);
  });

  it("counts up to three rest days, and lists the days left beyond that", () => {
    const on = (...weekdays: Weekday[]) => changes({ schedule: { ...everyDay, weekdays } });
    expect(on(1, 2, 3, 4, 5, 6)).toEqual(["One rest day: Sun."]);
    expect(on(1, 2, 4, 6)).toEqual(["Three rest days: Wed, Fri, Sun."]);
    expect(on(1, 2, 4)).toEqual(["Days: Mon, Tue, Thu."]);
  });

  it("tells back to every day, another number a week, and no end", () => {
    const from = revision({ schedule: { ...everyDay, weekdays: [1] }, endsOn: "2026-12-18" });
    expect(changes({ schedule: everyDay, endsOn: null }, from)).toEqual([
      "Every day, no rest days.",
      "No end date.",
    ]);
    expect(changes({ schedule: perWeek(4) }, revision({ schedule: perWeek(3) }))).toEqual([
      "3 → 4 times a week.",
    ]);
  });

  it("tells what became of a note", () => {
    const noted = revision({ items: [item({ note: "Slowly" })] });
    const note = (text: string | null) => changes({ items: [item({ note: text })] }, noted);
    expect(note(null)).toEqual(["Half-kneeling lunge: note removed."]);
    expect(note("Slower")).toEqual(["Half-kneeling lunge: note changed."]);
    expect(note(" Slowly ")).toEqual([]);
  });

  it("keeps left and right items of one exercise apart", () => {
    const left = item({ id: "left", side: "LEFT" });
    const right = item({ id: "right", side: "RIGHT" });
    const from = revision({ items: [left, right] });
    expect(changes({ items: [left, { ...right, sets: 4 }] }, from)).toEqual([
      "Half-kneeling lunge: sets 3 → 4.",
    ]);
    expect(changes({ items: [right] }, from)).toEqual(["Half-kneeling lunge removed."]);
  });
});
