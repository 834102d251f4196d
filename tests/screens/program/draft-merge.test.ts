import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { libraryOf } from "~/screens/library/exercises";
import { differenceLine } from "~/screens/program/difference-words";
import { draftOf, type ProgramDraft } from "~/screens/program/draft";
import { editDraft } from "~/screens/program/draft-edits";
import { mergeDrafts } from "~/screens/program/draft-merge";
import { everyDay } from "../../domain/builders";

const library = libraryOf(builtInExercises);
const context = { library, precautions: [], today: "2026-03-04" };

const dose = { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" as const };
const items = ["lunge", "bridge", "pigeon"].map((exerciseId) => ({
  exerciseId,
  ...dose,
  note: null,
}));
const base = draftOf("Hip opener", {
  ...{ schedule: everyDay, endsOn: null, effectiveOn: "2026-03-04", items },
});

const edit = (draft: ProgramDraft, ...intents: string[]) =>
  intents.reduce((each, intent) => editDraft(each, intent, context), draft);

function change(
  draft: ProgramDraft,
  key: string,
  part: Partial<ProgramDraft["items"][number]>,
): ProgramDraft {
  const list = draft.items.map((item) => (item.key === key ? { ...item, ...part } : item));
  return { ...draft, items: list };
}

/** What a colleague saved, laid out anew: keys follow the order that is stored. */
function saved(draft: ProgramDraft): ProgramDraft {
  const list = draft.items.map((item, i) => ({ ...item, key: `item-${i + 1}` }));
  return { ...draft, items: list, removed: [] };
}

const merge = (mine: ProgramDraft, theirs: ProgramDraft) => mergeDrafts(mine, base, saved(theirs));
const names = ({ items: list }: ProgramDraft) => list.map(({ exerciseId }) => exerciseId);
const said = (differences: Parameters<typeof differenceLine>[0][]) =>
  differences.map((each) => differenceLine(each, "Leo Hart", library).words);

describe("of two drafts", () => {
  test("an untouched field takes the new value, a touched one stays", () => {
    const mine = change({ ...base, endsOn: "2026-05-01" }, "item-2", { repetitions: "8" });
    const theirs = change({ ...base, timesPerDay: "2" }, "item-1", { holdSeconds: "40" });
    const { draft, differences } = merge(mine, theirs);
    expect(differences).toEqual([]);
    expect(draft).toMatchObject({ endsOn: "2026-05-01", timesPerDay: "2" });
    expect(draft.items).toMatchObject([{ holdSeconds: "40" }, { repetitions: "8" }, {}]);
  });

  test("a field that both changed is listed with both values, and keeps mine", () => {
    const { draft, differences } = merge(
      change({ ...base, name: "Mine" }, "item-1", { holdSeconds: "45", side: "LEFT" }),
      change({ ...base, name: "Theirs" }, "item-1", { holdSeconds: "40", side: "LEFT" }),
    );
    expect(draft).toMatchObject({
      name: "Mine",
      items: [{ holdSeconds: "45", side: "LEFT" }, {}, {}],
    });
    expect(said(differences)).toEqual([
      "Half-kneeling lunge, hold. You: 45 s. Saved meanwhile by Leo Hart: 40 s.",
      "Program name. You: “Mine”. Saved meanwhile by Leo Hart: “Theirs”.",
    ]);
    expect(differences.map(({ id }) => id)).toEqual(["item-1-holdSeconds", "field-name"]);
  });

  test("days count as one: other days and other times are two answers to one question", () => {
    const perWeek = { ...base, scheduleKind: "perWeek", timesPerWeek: "3" };
    const { draft, differences } = merge({ ...base, weekdays: ["1", "3"] }, perWeek);
    expect(draft).toMatchObject({ scheduleKind: "weekdays", weekdays: ["1", "3"] });
    expect(said(differences)).toEqual([
      "Days. You: Mon, Wed. Saved meanwhile by Leo Hart: 3 times a week, any days.",
    ]);
  });

  test("what one added and the other took out are both done", () => {
    const { draft, differences } = merge(edit(base, "add:butterfly"), edit(base, "remove:item-2"));
    expect([names(draft), differences]).toEqual([["lunge", "pigeon", "butterfly"], []]);
    const other = merge(edit(base, "remove:item-2"), edit(base, "add:butterfly"));
    expect([names(other.draft), other.differences]).toEqual([["lunge", "pigeon", "butterfly"], []]);
  });

  test("an exercise that one changed and the other took out is asked about", () => {
    const changed = change(base, "item-2", { sets: "4" });
    const mine = merge(changed, edit(base, "remove:item-2"));
    expect(names(mine.draft)).toEqual(["lunge", "bridge", "pigeon"]);
    expect(said(mine.differences)).toEqual([
      "Bridge. You: changed, so it stays here. Saved meanwhile by Leo Hart: removed.",
    ]);
    const theirs = merge(edit(base, "remove:item-2"), changed);
    expect(names(theirs.draft)).toEqual(["lunge", "pigeon"]);
    expect(said(theirs.differences)).toEqual([
      "Bridge. You: removed. Saved meanwhile by Leo Hart: changed.",
    ]);
  });

  test("an exercise that both added is one", () => {
    const { draft } = merge(edit(base, "add:butterfly"), edit(base, "add:butterfly"));
    expect(names(draft)).toEqual(["lunge", "bridge", "pigeon", "butterfly"]);
  });

  test("an order that was not touched here follows; one that was stays", () => {
    const moved = edit(base, "up:item-3");
    expect(names(merge(base, moved).draft)).toEqual(["lunge", "pigeon", "bridge"]);
    const { draft } = merge(moved, change(base, "item-1", { sets: "4" }));
    expect(names(draft)).toEqual(["lunge", "pigeon", "bridge"]);
    expect(draft.items[0]?.sets).toBe("4");
  });

  test("a reason to keep an exercise goes along with what it covers", () => {
    const theirs = change(base, "item-1", { keptReason: "Tested.", keptAgainst: "p1" });
    expect(merge(base, theirs).draft.items[0]).toMatchObject({
      keptReason: "Tested.",
      keptAgainst: "p1",
    });
  });
});

const intents = fc.array(
  fc.constantFrom(
    ...[
      "add:butterfly",
      "add:clamshell",
      "remove:item-1",
      "remove:item-2",
      "up:item-3",
      "down:item-1",
    ],
  ),
  { maxLength: 4 },
);
const holds = fc.array(
  fc.tuple(fc.constantFrom("item-1", "item-2", "item-3"), fc.integer({ min: 5, max: 60 })),
);
const drafts = fc.tuple(intents, holds).map(([done, typed]) =>
  edit(
    typed.reduce((draft, [key, hold]) => change(draft, key, { holdSeconds: String(hold) }), base),
    ...done,
  ),
);
const withoutKeys = (draft: ProgramDraft) => draft.items.map(({ key: _, ...item }) => item);

test("whoever changed nothing gets the other's, and a second merge changes nothing more", () => {
  fc.assert(
    fc.property(drafts, drafts, (mine, theirs) => {
      expect(withoutKeys(merge(base, theirs).draft)).toEqual(withoutKeys(theirs));
      expect(withoutKeys(merge(mine, base).draft)).toEqual(withoutKeys(mine));
      const { draft } = merge(mine, theirs);
      const keys = [...draft.items, ...draft.removed].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const newest = saved(theirs);
      const again = mergeDrafts(draft, newest, newest);
      expect(again.differences).toEqual([]);
      expect(withoutKeys(again.draft)).toEqual(withoutKeys(draft));
    }),
  );
});
