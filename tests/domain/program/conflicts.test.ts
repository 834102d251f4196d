import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { cautionCodes, precautionCodes } from "~/domain/precaution-codes";
import {
  type CheckedItem,
  type Conflict,
  conflicts,
  type ItemCaution,
  uncheckedPrecautions,
} from "~/domain/program/conflicts";
import type { PrecautionRow, Side } from "~/domain/rows";

const today = "2026-11-20";

function precaution(part: Partial<PrecautionRow>): PrecautionRow {
  return {
    id: "pre-1",
    code: "hip-from-behind",
    side: "BOTH",
    untilOn: null,
    week: null,
    words: null,
    notedOn: today,
    ...part,
  };
}

function item(cautions: readonly ItemCaution[], part: Partial<CheckedItem> = {}): CheckedItem {
  return { side: "NONE", holdSeconds: 0, cautions, ...part };
}

const answer = (asked: CheckedItem, noted: Partial<PrecautionRow>, on = today) =>
  conflicts([asked], [precaution(noted)], on)[0]?.answer ?? null;

describe("what a precaution forbids", () => {
  // A row a precaution: what blocks, then what asks. Whatever is not named passes.
  const table: Record<string, [blocks: string, asks?: string]> = {
    "hip-from-behind": ["bends-hip-deeply turns-hip-in-or-crosses"],
    "hip-from-front": ["extends-hip turns-hip-out lies-on-front"],
    "limited-weight": ["bears-weight"],
    "no-back-bending": ["rounds-low-back loads-low-back"],
    "thin-bones": ["rounds-low-back loads-low-back twists-low-back", "needs-balance"],
    "no-back-arching": ["arches-low-back"],
    "no-weight-on-knee": ["loads-kneecap loads-bent-knee"],
    "no-deep-knee": ["bends-knee-deeply twists-knee"],
    "not-on-back": ["lies-flat"],
    "not-on-front": ["lies-on-front"],
    pregnancy: ["lies-flat lies-on-front", "strains-groin"],
    "belly-surgery": ["loads-low-back long-hold-effort"],
    "blood-pressure": ["loads-low-back long-hold-effort"],
    "fall-risk": ["needs-balance"],
    "no-weight-on-hands": ["loads-wrists loads-shoulder"],
    "nerve-behind-thigh": ["stretches-nerve"],
    "nerve-front-thigh": ["stretches-front-nerve"],
    "groin-strain": ["strains-groin"],
    "calf-strain": ["strains-calf"],
    "ease-off": ["", "loads-low-back"],
    "no-limits": [""],
  };

  it.each(precautionCodes)("%s", (code) => {
    const given: Record<string, string[]> = { conflict: [], ask: [], null: [] };
    for (const caution of cautionCodes) {
      given[String(answer(item([{ code: caution }], { holdSeconds: 30 }), { code }))]?.push(
        caution,
      );
    }
    const [blocks, asks = ""] = table[code] ?? [];
    expect(given.conflict?.sort().join(" ")).toBe(blocks?.split(" ").sort().join(" "));
    expect(given.ask?.join(" ")).toBe(asks);
  });

  it("gives one answer a pair, the strictest, with the cautions that lead to it", () => {
    const asked = item([{ code: "needs-balance" }, { code: "twists-low-back" }]);
    expect(conflicts([asked], [precaution({ code: "thin-bones" })], today)).toMatchObject([
      { index: 0, answer: "conflict", cautions: ["twists-low-back"] },
    ]);
  });

  it("checks no words without a code, and says which they are", () => {
    const words = precaution({ id: "w", code: null, words: "Careful with the left hip" });
    expect(answer(item(cautionCodes.map((code) => ({ code }))), words)).toBeNull();
    expect(uncheckedPrecautions([words, precaution({})])).toEqual([words]);
  });
});

describe("sides", () => {
  it.each<[Side, ItemCaution["leg"], PrecautionRow["side"], Conflict["answer"]]>([
    ["LEFT", "worked", "LEFT", "conflict"],
    ["LEFT", "worked", "RIGHT", "other-side"],
    ["LEFT", "other", "RIGHT", "conflict"],
    ["LEFT", "other", "LEFT", "other-side"],
    ["RIGHT", "worked", "RIGHT", "conflict"],
    ["RIGHT", "other", "RIGHT", "other-side"],
    ["LEFT", "worked", "BOTH", "conflict"],
    ["BOTH", "worked", "LEFT", "conflict"],
    ["BOTH", "other", "RIGHT", "conflict"],
    ["NONE", undefined, "LEFT", "conflict"],
    ["LEFT", undefined, "RIGHT", "conflict"],
  ])(
    "an item %s whose caution falls on leg %s, a precaution %s: %s",
    (side, leg, noted, expected) => {
      const asked = item([{ code: "bends-hip-deeply", leg }], { side });
      expect(answer(asked, { side: noted })).toBe(expected);
    },
  );

  it("has none for the spine and the body as a whole, whatever was noted", () => {
    const asked = item([{ code: "rounds-low-back", leg: "worked" }], { side: "LEFT" });
    expect(answer(asked, { code: "no-back-bending", side: "RIGHT" })).toBe("conflict");
    const groin = item([{ code: "strains-groin", leg: "worked" }], { side: "LEFT" });
    expect(answer(groin, { code: "pregnancy", side: "RIGHT" })).toBe("ask");
  });
});

describe("time", () => {
  const bends = item([{ code: "bends-hip-deeply" }]);
  it("blocks up to and on its last day, and asks from the day after", () => {
    expect(answer(bends, { untilOn: today })).toBe("conflict");
    expect(answer(bends, { untilOn: addDays(today, -1) })).toBe("ask");
  });

  const flat = item([{ code: "lies-flat" }]);
  it.each([
    [null, 0, "conflict"],
    [15, 0, null],
    [16, 0, "conflict"],
    [12, 27, null],
    [12, 28, "conflict"],
    [24, 70, "conflict"],
  ])("pregnancy, week %s, noted %i days ago: lying flat is %s", (week, days, expected) => {
    const noted = { code: "pregnancy" as const, week, notedOn: addDays(today, -days) };
    expect(answer(flat, noted)).toBe(expected);
  });

  it("leaves a reflux alone from week to week: only pregnancy has one", () => {
    expect(answer(flat, { code: "not-on-back", week: 3 })).toBe("conflict");
  });

  it("counts effort as long from over ten seconds of holding", () => {
    const held = (holdSeconds: number) => item([{ code: "long-hold-effort" }], { holdSeconds });
    expect(answer(held(10), { code: "blood-pressure" })).toBeNull();
    expect(answer(held(11), { code: "blood-pressure" })).toBe("conflict");
  });
});

const cautions = fc.array(
  fc.record({
    code: fc.constantFrom(...cautionCodes),
    leg: fc.constantFrom<ItemCaution["leg"]>("worked", "other", undefined),
  }),
  { maxLength: 8 },
);
const items = fc.array(
  fc.record({
    side: fc.constantFrom<Side>("LEFT", "RIGHT", "BOTH", "NONE"),
    holdSeconds: fc.integer({ min: 0, max: 60 }),
    cautions,
  }),
  { maxLength: 5 },
);
const noted = fc.record({
  code: fc.option(fc.constantFrom(...precautionCodes)),
  side: fc.constantFrom<PrecautionRow["side"]>("LEFT", "RIGHT", "BOTH"),
  untilOn: fc.option(fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days))),
  week: fc.option(fc.integer({ min: 1, max: 42 })),
  notedOn: fc.integer({ min: -100, max: 0 }).map((days) => addDays(today, days)),
});
const precautions = fc
  .array(noted, { maxLength: 5 })
  .map((list) => list.map((each, at) => precaution({ ...each, id: `pre-${at}` })));

const mirror = <T extends Side>(side: T): Side =>
  side === "LEFT" ? "RIGHT" : side === "RIGHT" ? "LEFT" : side;
const key = ({ index, precaution, answer, cautions }: Conflict) =>
  `${index} ${precaution.id} ${answer} ${[...cautions].sort()}`;

describe("for any items and precautions", () => {
  it("gives mirrored sides mirrored answers", () => {
    fc.assert(
      fc.property(items, precautions, (list, rows) => {
        const mirrored = conflicts(
          list.map((each) => ({ ...each, side: mirror(each.side) })),
          rows.map((each) => ({ ...each, side: mirror(each.side) as PrecautionRow["side"] })),
          today,
        );
        expect(mirrored.map(key)).toEqual(conflicts(list, rows, today).map(key));
      }),
    );
  });

  it("depends on no order", () => {
    fc.assert(
      fc.property(items, precautions, (list, rows) => {
        const turned = conflicts(
          list.map((each) => ({ ...each, cautions: [...each.cautions].reverse() })),
          [...rows].reverse(),
          today,
        );
        expect(turned.map(key).sort()).toEqual(conflicts(list, rows, today).map(key).sort());
      }),
    );
  });

  it("loses nothing by one more precaution or one more caution", () => {
    fc.assert(
      fc.property(items, precautions, noted, cautions, (list, rows, more, asked) => {
        const before = conflicts(list, rows, today);
        const widened = conflicts(
          list,
          [...rows, precaution({ ...more, id: "pre-more" })],
          today,
        ).map(key);
        expect(widened).toEqual(expect.arrayContaining(before.map(key)));
        const stricter = conflicts(
          list.map((each) => ({ ...each, cautions: [...each.cautions, ...asked] })),
          rows,
          today,
        );
        for (const { index, precaution, answer } of before) {
          if (answer !== "conflict") continue;
          expect(stricter).toContainEqual(
            expect.objectContaining({ index, precaution, answer: "conflict" }),
          );
        }
      }),
    );
  });

  it("never blocks by one that is past, and blocks while it holds whatever it asks of past", () => {
    fc.assert(
      fc.property(items, precautions, (list, rows) => {
        const past = rows.map((each) => ({ ...each, untilOn: addDays(today, -1) }));
        const standing = rows.map((each) => ({ ...each, untilOn: null }));
        const asked = conflicts(list, past, today);
        expect(asked.filter(({ answer }) => answer === "conflict")).toEqual([]);
        const pair = ({ index, precaution }: Conflict) => `${index} ${precaution.id}`;
        expect(asked.map(pair)).toEqual(conflicts(list, standing, today).map(pair));
      }),
    );
  });

  it("says nothing of words alone and of no limits", () => {
    fc.assert(
      fc.property(items, precautions, (list, rows) => {
        const silent = rows.filter(({ code }) => code === null || code === "no-limits");
        expect(conflicts(list, silent, today)).toEqual([]);
      }),
    );
  });
});
