import { describe, expect, it, test } from "vitest";
import { readChanges } from "~/data/programs/changes.server";
import { firstChanges, whatChanged } from "~/domain/program/revision-diff";
import type { RevisionChange, RevisionDraft, Weekday } from "~/domain/rows";
import { changeWords, revisionNote } from "~/words/program-change";
import { everyDay, item, perWeek, revision } from "../domain/builders";

const names: Record<string, string> = { lunge: "Half-kneeling lunge", pigeon: "Pigeon" };
const nameOf = (exerciseId: string) => names[exerciseId] ?? exerciseId;

/** The changes as they come back from the database. */
const stored = (changes: RevisionChange[]) =>
  readChanges(JSON.parse(JSON.stringify(changes))) ?? [];

describe("what changed", () => {
  const lunge = item();
  const pigeon = item({ id: "item-pigeon", exerciseId: "pigeon", position: 2, side: "BOTH" });
  const before = revision({ items: [lunge, pigeon] });
  const changes = (part: Partial<RevisionDraft>, from = before) =>
    stored(whatChanged(from, { ...from, ...part })).map((each) => changeWords([each], nameOf));

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
      "an easier version that may be done",
      { items: [{ ...lunge, allowEasier: true }, pigeon] },
      ["Half-kneeling lunge: easier version allowed."],
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

describe("the note of a revision", () => {
  const changes: RevisionChange[] = [
    { kind: "added", exerciseId: "pigeon" },
    {
      kind: "schedule",
      from: everyDay,
      to: { kind: "weekdays", weekdays: [1, 4], timesPerDay: 2 },
    },
    { kind: "start", from: "2026-10-26", to: "2026-10-19" },
  ];

  it("says what changed", () => {
    expect(revisionNote({ changes: stored(changes), changeNote: "" }, nameOf)).toBe(
      "Pigeon added. Days: Mon, Thu. Now twice a day. From Mon 19 Oct instead of Mon 26 Oct.",
    );
  });

  it("is the clinician's own words where there are any", () => {
    for (const facts of [changes, null]) {
      expect(revisionNote({ changes: facts, changeNote: "Sore." }, nameOf)).toBe("Sore.");
    }
  });

  it("says where a first version comes from", () => {
    const first = (templateId: string | null) =>
      changeWords(stored(firstChanges(templateId, "Hip opener")), nameOf);
    expect(first(null)).toBe("First version.");
    expect(first("hip-opener")).toBe("From the template “Hip opener”.");
  });

  it("leaves out what it cannot read, and knows a revision from before changes were kept", () => {
    const known = { kind: "removed", exerciseId: "pigeon" };
    const unknown = [{ kind: "phase", to: 2 }, { kind: "end", to: 7 }, null, "New order."];
    expect(readChanges([...unknown, known])).toEqual([known]);
    expect(readChanges(null)).toBeNull();
  });
});
