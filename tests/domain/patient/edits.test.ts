import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeEdits, type PatientValues, patientFields } from "~/domain/patient/edits";

const value = fc.option(fc.constantFrom("a", "b", "c"), { nil: null });
const values = fc.record(
  Object.fromEntries(patientFields.map((field) => [field, value])),
) as fc.Arbitrary<PatientValues>;

test("whatever two people do, each field is mine, theirs or told", () => {
  fc.assert(
    fc.property(values, values, values, (opened, typed, stored) => {
      const { changes, conflicts } = mergeEdits(opened, typed, stored);
      for (const field of patientFields) {
        const [was, mine, theirs] = [opened[field], typed[field], stored[field]];
        const told = conflicts.find((each) => each.field === field);
        const result = field in changes ? changes[field] : theirs;
        if (told) {
          // Told only where both changed it, and to something else.
          expect(mine !== was && theirs !== was && mine !== theirs).toBe(true);
          expect(told).toEqual({ field, mine, theirs });
          expect(field in changes).toBe(false);
        } else expect(result).toBe(mine === was ? theirs : mine);
      }
    }),
  );
});
