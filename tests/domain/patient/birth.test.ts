import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthColumns, birthOf, readBirth } from "~/domain/patient/birth";

const TODAY = "2026-03-04";

describe("what people write", () => {
  test.each([
    ["1980", "1980"],
    [" 1980 ", "1980"],
    ["1980-05-03", "1980-05-03"],
    ["1980-5-3", "1980-05-03"],
    ["3.5.1980", "1980-05-03"],
    ["03. 05. 1980", "1980-05-03"],
    ["3 May 1980", "1980-05-03"],
    ["3 may, 1980", "1980-05-03"],
    ["May 3, 1980", "1980-05-03"],
    ["Sept 30 1980", "1980-09-30"],
    ["31/05/1980", "1980-05-31"],
    ["05/31/1980", "1980-05-31"],
    ["05/05/1980", "1980-05-05"],
    ["29 February 2024", "2024-02-29"],
    ["2026", "2026"],
    ["2026-03-04", "2026-03-04"],
    ["1904", "1904"],
  ])("%s is read as %s", (typed, birth) => {
    expect(readBirth(typed, TODAY)).toEqual({ birth });
  });

  test.each([
    ["80", "malformed"],
    ["", "malformed"],
    ["May 1980", "malformed"],
    ["3 Foo 1980", "malformed"],
    ["03/05/1980", "ambiguous"],
    ["30 February 1980", "no-such-day"],
    ["1980-13-01", "no-such-day"],
    ["29 February 2023", "no-such-day"],
    ["2080", "future"],
    ["2026-03-05", "future"],
    ["2999-01-01", "future"],
    ["1850", "too-old"],
    ["1903", "too-old"],
    ["1 January 1900", "too-old"],
  ])("%s is not: %s", (typed, problem) => {
    expect(readBirth(typed, TODAY)).toMatchObject({ problem });
  });
});

test("stored and read again it is the same, and the year is the date's", () => {
  const dates = fc
    .date({ min: new Date("1905-01-01"), max: new Date("2026-03-03"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.oneof(
        dates,
        dates.map((date) => date.slice(0, 4)),
      ),
      (birth) => {
        expect(readBirth(birth, TODAY)).toEqual({ birth });
        const columns = birthColumns(birth);
        expect(columns.birthYear).toBe(Number(birth.slice(0, 4)));
        expect(birthOf(columns)).toBe(birth);
      },
    ),
  );
});
