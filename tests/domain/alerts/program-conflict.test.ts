import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attention } from "~/domain/alerts/attention";
import { programConflict } from "~/domain/alerts/program-conflict";
import { addDays } from "~/domain/calendar/dates";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { PatientLog, PrecautionRow } from "~/domain/rows";
import { item, log, program, revision } from "../builders";

const TODAY = "2026-10-19";

const cautionsOf: CautionsOf = (id) => {
  if (id === "unheard-of") return null;
  return id === "knee-to-chest" ? [{ code: "bends-hip-deeply", leg: "worked" }] : [];
};

const hip: PrecautionRow = {
  ...{ id: "hip", code: "hip-from-behind", side: "LEFT", untilOn: null, week: null },
  ...{ words: "No bending past a right angle", notedOn: "2026-10-12" },
};

const bend = item({ exerciseId: "knee-to-chest", side: "LEFT" });
const kept = { reason: "Hand under the thigh.", against: ["hip"] };

/** A running program with these items, of somebody with these precautions. */
function running(items = [bend], precautions = [hip], part: Partial<PatientLog> = {}): PatientLog {
  const { episode, ...rest } = log({ programs: [program({ revisions: [revision({ items })] })] });
  return { ...rest, episode: episode && { ...episode, precautions }, ...part };
}

const conflictIn = (patient: PatientLog) => programConflict(patient, TODAY, cautionsOf);

test("a running program with an exercise that a precaution forbids: high, with the facts to say so", () => {
  expect(conflictIn(running())).toEqual({
    rule: "program-conflict",
    severity: "high",
    since: "2026-10-12",
    key: "program-conflict:hip",
    evidence: {
      programId: "prog",
      conflicts: [
        {
          exerciseId: "knee-to-chest",
          cautions: ["bends-hip-deeply"],
          precaution: {
            ...{ id: "hip", code: "hip-from-behind", side: "LEFT", untilOn: null },
            ...{ words: "No bending past a right angle", notedOn: "2026-10-12" },
          },
        },
      ],
    },
  });
});

describe("is open until", () => {
  const cases: [string, PatientLog, boolean][] = [
    ["nothing was done", running(), true],
    ["the exercise is swapped or removed", running([item()]), false],
    ["it is kept with a reason", running([{ ...bend, kept }]), false],
    [
      "kept against another precaution does not count",
      running([{ ...bend, kept: { ...kept, against: ["older"] } }]),
      true,
    ],
    ["the precaution no longer stands", running([bend], []), false],
    ["its last day is today", running([bend], [{ ...hip, untilOn: TODAY }]), true],
    [
      "its last day has passed: it only asks",
      running([bend], [{ ...hip, untilOn: addDays(TODAY, -1) }]),
      false,
    ],
    ["it is about the other side", running([bend], [{ ...hip, side: "RIGHT" }]), false],
    ["it is words alone", running([bend], [{ ...hip, code: null }]), false],
    ["the exercise is unknown: it only asks", running([item({ exerciseId: "unheard-of" })]), false],
    [
      "the program is stopped",
      running([bend], [hip], {
        programs: [
          program({
            stoppedOn: addDays(TODAY, -1),
            revisions: [revision({ items: [bend] })],
          }),
        ],
      }),
      false,
    ],
  ];
  test.each(cases)("%s", (_, patient, isOpen) => {
    expect(conflictIn(patient) !== null).toBe(isOpen);
  });
});

test("a reason covers the precautions it names, and none that comes later", () => {
  const later = { ...hip, id: "later", notedOn: TODAY };
  expect(conflictIn(running([{ ...bend, kept }], [hip, later]))).toMatchObject({
    since: TODAY,
    key: "program-conflict:later",
    evidence: { conflicts: [{ precaution: { id: "later" } }] },
  });
});

describe("versions and programs to come", () => {
  const next = (effectiveOn: string, items = [bend]) =>
    revision({ id: "rev-2", number: 2, effectiveOn, items });
  const versions = (revisions: ReturnType<typeof revision>[]) =>
    running([], [hip], { programs: [program({ revisions })] });

  test("one that takes the exercise out tomorrow leaves it open today", () => {
    const first = revision({ items: [bend] });
    expect(conflictIn(versions([first, next("2026-10-20", [item()])]))).not.toBeNull();
    expect(conflictIn(versions([first, next(TODAY, [item()])]))).toBeNull();
  });

  test("one that brings it in later opens it now, since no day that is still to come", () => {
    expect(conflictIn(versions([revision(), next("2026-10-26")]))?.since).toBe(TODAY);
  });

  test("a program that is still to come counts; one that starts after the precaution's last day does not", () => {
    const startsOn = "2026-11-02";
    const coming = program({
      startsOn,
      revisions: [revision({ effectiveOn: startsOn, items: [bend] })],
    });
    const patient = (untilOn: string | null) =>
      running([], [{ ...hip, untilOn }], { programs: [coming] });
    expect(conflictIn(patient(null))).not.toBeNull();
    expect(conflictIn(patient("2026-11-01"))).toBeNull();
  });

  test("the same conflict in two versions is one", () => {
    const patient = versions([revision({ items: [bend] }), next("2026-10-26", [bend, item()])]);
    expect(conflictIn(patient)?.evidence.conflicts).toHaveLength(1);
  });
});

test("since is the later of the precaution's date and the version's day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 14 }),
      (noted, changed) => {
        const notedOn = addDays(TODAY, -noted);
        const effectiveOn = addDays(TODAY, -changed);
        const programs = [
          program({ startsOn: effectiveOn, revisions: [revision({ effectiveOn, items: [bend] })] }),
        ];
        const alert = conflictIn(running([], [{ ...hip, notedOn }], { programs }));
        expect(alert?.since).toBe(notedOn > effectiveOn ? notedOn : effectiveOn);
      },
    ),
  );
});

test("attention asks it only where it is told what exercises ask, and never after the discharge", () => {
  const rules = (options: Parameters<typeof attention>[2]) =>
    attention(running(), TODAY, options).map(({ rule }) => rule);
  expect(rules({ cautionsOf })).toContain("program-conflict");
  expect(rules({})).not.toContain("program-conflict");
  expect(rules({ cautionsOf, dischargedOn: TODAY })).not.toContain("program-conflict");
});
