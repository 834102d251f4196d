import { describe, expect, it, test } from "vitest";
import { burden, itemSeconds, sessionMinutes } from "~/domain/program/dosage";
import type { ItemDraft } from "~/domain/rows";
import { item } from "../builders";

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
