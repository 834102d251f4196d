import { describe, expect, test } from "vitest";
import { isAnnounced, isKeptOnly, withoutKept } from "~/domain/program/kept";
import { whatChanged } from "~/domain/program/revision-diff";
import type { KeptItem } from "~/domain/rows";
import { item, log, program, revision } from "../builders";

const kept: KeptItem = { reason: "Tested in clinic.", against: ["a", "b"] };
const keptFact = { kind: "kept" as const, exerciseId: "lunge" };
const withKept = (value: KeptItem | null) => revision({ items: [item({ kept: value })] });

describe("what a version changed", () => {
  const cases: [string, KeptItem | null, KeptItem | null, number][] = [
    ["kept for the first time", null, kept, 1],
    ["kept as before", kept, { ...kept, against: ["b", "a"] }, 0],
    ["kept for another reason", kept, { ...kept, reason: "Pain-free." }, 1],
    ["kept against one more precaution", kept, { ...kept, against: ["a", "b", "c"] }, 1],
    ["no longer kept", kept, null, 0],
  ];
  test.each(cases)("%s", (_, before, after, count) => {
    const changes = whatChanged(withKept(before), withKept(after));
    expect(changes).toEqual(Array.from({ length: count }, () => keptFact));
  });

  test("an added exercise that is kept is both", () => {
    const none = revision({ items: [] });
    expect(whatChanged(none, withKept(kept))).toEqual([
      { kind: "added", exerciseId: "lunge" },
      keptFact,
    ]);
  });
});

describe("a patient's copy", () => {
  const copyOf = (part: Parameters<typeof revision>[0]) => {
    const copy = withoutKept(log({ programs: [program({ revisions: [revision(part)] })] }));
    const [only] = copy.programs[0]?.revisions ?? [];
    if (!only) throw new Error("no revision");
    return only;
  };

  test("of a version that only keeps something announces nothing, whatever was written beside it", () => {
    const part = {
      changes: [keptFact],
      changeNote: "Precaution discussed.",
      items: [item({ kept })],
    };
    expect(isKeptOnly(revision(part))).toBe(true);
    const copy = copyOf(part);
    expect(isAnnounced(copy)).toBe(false);
    expect(JSON.stringify(copy)).not.toMatch(/Tested in clinic|Precaution discussed/);
  });

  test("of one that changes more announces the rest", () => {
    const added = { kind: "added" as const, exerciseId: "pigeon" };
    const copy = copyOf({ changes: [added, keptFact], items: [item({ kept })] });
    expect(copy.changes).toEqual([added]);
    expect(isAnnounced(copy)).toBe(true);
    expect(copy.items.map((each) => each.kept)).toEqual([null]);
  });

  test("of one from before changes were kept stays as it is", () => {
    const old = { changes: null, changeNote: "Longer hold." };
    expect(isKeptOnly(revision(old))).toBe(false);
    expect(copyOf(old)).toMatchObject(old);
    expect(isAnnounced(revision(old))).toBe(true);
  });
});
