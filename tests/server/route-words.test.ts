import { expect, test } from "vitest";
import { describeError } from "~/lib/journal.server";
import { maskPath, routeWords } from "~/server/route-words";

const words = routeWords({
  a: { id: "a", path: "clinic/patients/:patientId/program", module: { default: undefined } },
  b: { id: "b", path: "export/patients/:id/log.csv", module: { default: undefined } },
  c: { id: "c", path: "invite/:token", module: { default: undefined } },
});

test.each([
  ["/", "/"],
  ["/clinic/patients/cm3abc?q=Ada", "/clinic/patients/:…"],
  ["/clinic/patients/ada-lovelace/program.data?_routes=x", "/clinic/patients/:…/program.data"],
  ["/export/patients/7/log.csv", "/export/patients/:…/log.csv"],
  ["/invite/secrettoken", "/invite/:…"],
  ["/invite/secrettoken.data", "/invite/:….data"],
  ["/_root.data", "/_root.data"],
  ["/ada@example.org", "/:…"],
])("%s is logged as %s", (address, logged) => {
  expect(maskPath(address, words)).toBe(logged);
});

test("an error of the database is logged without what it quotes", () => {
  const error = Object.assign(new Error("Unique: name = Ada"), {
    clientVersion: "7",
    code: "P2002",
  });
  expect(JSON.stringify(describeError(error))).not.toContain("Ada");
  expect(describeError(error)).toMatchObject({ kind: "Error", code: "P2002" });
});

test("another error keeps the first line of its message and where it came from", () => {
  const described = describeError(new TypeError("x is not a function\nAda"));
  expect(described).toMatchObject({ kind: "TypeError", message: "x is not a function" });
  expect(described.frames?.[0]).toMatch(/^\s+at /);
});
