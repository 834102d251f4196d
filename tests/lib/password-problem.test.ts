import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "~/auth/password.server";
import { passwordProblem } from "~/lib/password-problem.server";

const nora = { email: "nora.north@harbour.example", clinicNames: ["Harbour Physio", "Élan"] };

describe("a password that is being chosen", () => {
  test.each([
    ["", "too-short"],
    ["ninechars", "too-short"],
    ["four wörds", null],
    // Nine letters, one of them composed of two code points.
    ["four wo\u0308rd", "too-short"],
    // Ten code points, twenty UTF-16 units.
    ["🦒🐘🐳🦔🐝🦉🐢🦊🐙🦩", null],
    ["🦒🐘🐳🦔🐝🦉🐢🦊🐙", "too-short"],
    ["many different words ".repeat(10).slice(0, 200), null],
    ["many different words ".repeat(10).slice(0, 201), "too-long"],
    ["nora.north@harbour.example", "address"],
    ["Nora.North@Harbour.Example", "address"],
    ["nora.north", "address"],
    ["NoraNorth1984", "address"],
    ["nora north likes boats", null],
    ["harbourphysio", "clinic"],
    ["Harbour Physio 2026!", "clinic"],
    ["harbour lights at nine", null],
    ["1234567890", "common"],
    ["aaaaaaaaaa", "common"],
    ["aaaaaaaaab", "common"],
    ["abcabcabcabc", "common"],
    ["qwertyuiop", "common"],
    ["POIUYTREWQ", "common"],
    ["abcdefghijk", "common"],
    ["9876543210", "common"],
    ["password123", "common"],
    ["P@ssword123!", "common"],
    ["Pa$$word2026", "common"],
    ["Welcome2024", "common"],
    ["iloveyou123", "common"],
    ["supplesupple", "common"],
    ["Supple-Clinic", "common"],
    ["physiotherapy1", "common"],
    ["correcthorsebatterystaple", "common"],
    ["my own words here", null],
    ["passwords are for boats", null],
  ])("%j: %s", async (password, problem) => {
    expect(await passwordProblem(password, nora)).toBe(problem);
  });

  test("nothing is known of its owner: nothing is held against it", async () => {
    const owner = { email: "", clinicNames: ["", "---"] };
    expect(await passwordProblem("nora.north likes boats", owner)).toBeNull();
    expect(await passwordProblem("2098123476", owner)).toBeNull();
  });

  test("is judged the same however its letters are composed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 210 }), async (typed) => {
        const [composed, apart] = [typed.normalize("NFC"), typed.normalize("NFD")];
        expect(await passwordProblem(apart, nora)).toBe(await passwordProblem(composed, nora));
      }),
    );
  });
});

test("a password is the same however its letters are composed", async () => {
  const typed = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(typed, async (password) => {
      const hash = await hashPassword(password.normalize("NFD"));
      expect(await verifyPassword(hash, password.normalize("NFC"))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
