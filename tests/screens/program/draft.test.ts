import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { libraryOf } from "~/screens/library/exercises";
import { errorLines, itemErrors, openItemErrors } from "~/screens/program/builder-errors";
import { draftOf, emptyDraft, type ProgramDraft } from "~/screens/program/draft";
import { editDraft, isSameDraft } from "~/screens/program/draft-edits";
import { draftBurden, isOwnNote, itemMinutes } from "~/screens/program/draft-numbers";
import { editWords } from "~/screens/program/edit-words";

const library = libraryOf(builtInExercises);
/** A patient without precautions. */
const context = { library, precautions: [], today: "2026-03-04" };

const lunge = { sets: 2, repetitions: 1, holdSeconds: 30, restSeconds: 15, side: "BOTH" as const };
const twice = { kind: "weekdays" as const, weekdays: [1 as const, 3 as const], timesPerDay: 2 };

/** Lunge and bridge, twice a day. */
const draft = draftOf("Hip opener", {
  schedule: twice,
  endsOn: null,
  effectiveOn: "2026-03-04",
  items: [
    { exerciseId: "lunge", ...lunge, note: null },
    { exerciseId: "bridge", ...lunge, repetitions: 10, holdSeconds: 3, side: "NONE", note: null },
  ],
});

function withItem(at: number, changes: Partial<ProgramDraft["items"][number]>): ProgramDraft {
  const items = draft.items.map((item, i) => (i === at ? { ...item, ...changes } : item));
  return { ...draft, items };
}

describe("the burden meter", () => {
  test("counts the minutes of all sessions of a day; so many times a week is one session a day", () => {
    const { minutesADay } = draftBurden(draft);
    expect(draftBurden({ ...draft, timesPerDay: "1" }).minutesADay).toBe((minutesADay ?? 0) / 2);
    const anyDays = { ...draft, scheduleKind: "perWeek", timesPerWeek: "5" };
    expect(draftBurden(anyDays).minutesADay).toBe((minutesADay ?? 0) / 2);
  });

  test.each(["", "x", "2.5", "-1"])("does not know the minutes while a number reads %j", (sets) => {
    expect(draftBurden(withItem(0, { sets }))).toMatchObject({ minutesADay: null, exercises: 2 });
    const [item] = withItem(0, { sets }).items;
    expect(item && itemMinutes(item)).toBeNull();
  });

  test("is heavy from the fourth exercise on", () => {
    const three = editDraft(draft, "add:pigeon", context);
    expect(draftBurden(three)).toMatchObject({ exercises: 3, heavy: false });
    expect(draftBurden(editDraft(three, "add:butterfly", context))).toMatchObject({
      exercises: 4,
      heavy: true,
    });
  });

  test("is nothing for an empty program", () => {
    expect(draftBurden(emptyDraft("2026-03-04"))).toEqual({
      minutesADay: 0,
      exercises: 0,
      heavy: false,
    });
  });
});

test("a draft is the same again once a change is taken back", () => {
  expect(isSameDraft(draft, withItem(0, { sets: "3" }))).toBe(false);
  const removed = editDraft(draft, "remove:item-1", context);
  expect(isSameDraft(draft, removed)).toBe(false);
  expect(isSameDraft(draft, editDraft(removed, "restore:item-1", context))).toBe(true);
  expect(isSameDraft(draft, { ...draft, suggestedNote: "Sets 2 → 3.", changeNote: "" })).toBe(true);
});

test("a new item never takes the key of one that was removed", () => {
  const again = editDraft(editDraft(draft, "remove:item-2", context), "add:pigeon", context);
  const keys = [...again.items, ...again.removed].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a change note is one's own when it differs from what was worked out", () => {
  expect(isOwnNote({ ...draft, changeNote: "", suggestedNote: "A." })).toBe(false);
  expect(isOwnNote({ ...draft, changeNote: "A.", suggestedNote: "A." })).toBe(false);
  expect(isOwnNote({ ...draft, changeNote: "Mine", suggestedNote: "A." })).toBe(true);
});

describe("errors", () => {
  const answer = {
    draft: withItem(1, { holdSeconds: "450" }),
    error: { "items[1].holdSeconds": ["Hold: too long."], weekdays: ["Days: choose one."] },
  };

  test("follow their item when it moves, and go when it is removed", () => {
    const moved = editDraft(answer.draft, "up:item-2", context);
    expect(itemErrors(answer, "item-2")).toEqual({ holdSeconds: "Hold: too long." });
    expect(itemErrors(answer, "item-1")).toEqual({});
    expect(errorLines(answer, moved, library)).toEqual([
      { id: "item-2-holdSeconds", words: "Bridge. Hold: too long." },
      { id: "field-weekdays", words: "Days: choose one." },
    ]);
    expect(errorLines(answer, editDraft(moved, "remove:item-2", context), library)).toHaveLength(1);
  });

  test("are no longer marked at a field that was changed since", () => {
    const [, bridge] = answer.draft.items;
    const [, changed] = withItem(1, { holdSeconds: "45" }).items;
    expect(bridge && openItemErrors(answer, bridge)).toEqual({ holdSeconds: "Hold: too long." });
    expect(changed && openItemErrors(answer, changed)).toEqual({});
  });
});

test("what a button did is said in words", () => {
  expect(editWords(draft, "add:pigeon", context)).toBe("Pigeon added. 3 exercises.");
  expect(editWords(draft, "remove:item-1", context)).toBe(
    "Half-kneeling lunge removed. 1 exercise.",
  );
  expect(editWords(draft, "up:item-2", context)).toBe("Bridge: place 1 of 2.");
  expect(editWords(draft, "check", context)).toBe("");
});
