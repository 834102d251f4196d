import { beforeEach, describe, expect, test } from "vitest";
import { checkSecondFactor, hasSecondFactor } from "~/auth/second-factor.server";
import { plainRecoveryCode } from "~/domain/second-factor";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { appLink, codeAt, stepOfCode } from "~/lib/one-time-code.server";
import { createClinic } from "../factories";
import { setUpApp } from "../factories/second-factor";

const START = Date.parse("2026-03-04T19:00:10Z");
const later = (seconds: number) => setClock(new Date(START + seconds * 1_000));

let clinic: Awaited<ReturnType<typeof createClinic>>;
let userId: string;
let app: Awaited<ReturnType<typeof setUpApp>>;

beforeEach(async () => {
  later(0);
  clinic = await createClinic();
  ({ userId } = clinic.owner);
  app = await setUpApp(clinic.cookie);
  later(300);
});

const check = (typed: string) => checkSecondFactor(userId, typed);

test("codes are those of RFC 6238, appendix B", () => {
  const secret = Buffer.from("12345678901234567890").toString("base64url");
  const at = (seconds: number) => new Date(seconds * 1_000);
  expect([59, 1_111_111_109, 1_234_567_890].map((each) => codeAt(secret, at(each)))).toEqual([
    ...["287082", "081804", "005924"],
  ]);
  expect(stepOfCode(secret, "287082", at(59))).toBe(1);
  const { link, typed } = appLink(secret, "Supple", "a@b.example");
  expect(link).toMatch(/^otpauth:\/\/totp\/Supple:a%40b\.example\?.*secret=GEZDGNBVGY3TQOJQ/);
  expect(typed).toMatch(/^GEZD GNBV GY3T QOJQ/);
});

test.each([
  [-60, false],
  [-30, true],
  [0, true],
  [30, true],
  [60, false],
])("a phone whose clock is %d seconds off: %j", async (seconds, isTaken) => {
  expect(await check(app.codeAfter(seconds))).toBe(isTaken);
});

test("a code is taken once, however it is written, and none before it any more", async () => {
  const [before, code] = [app.codeAfter(-30), app.codeAfter(0)];
  expect(await check(` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe(true);
  expect(await check(code)).toBe(false);
  expect(await check(before)).toBe(false);
  later(330);
  expect(await check(app.codeAfter(0))).toBe(true);
});

test("the code that turned the app on signs nobody in", async () => {
  later(0);
  expect(await check(app.codeAfter(0))).toBe(false);
});

test("of several who show one code at once, one is let in", async () => {
  const code = app.codeAfter(0);
  const taken = await Promise.all(Array.from({ length: 6 }, () => check(code)));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

describe("recovery codes", () => {
  test("work once each, in any spelling, and are stored as hashes", async () => {
    const [first = "", second = ""] = app.codes;
    expect(app.codes).toHaveLength(10);
    expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await check(first)).toBe(true);
    expect(await check(first)).toBe(false);
    expect(await check(` ${second.toLowerCase().replace("-", " ")} `)).toBe(true);
    const stored = JSON.stringify(await db.recoveryCode.findMany());
    for (const code of app.codes) expect(stored).not.toContain(plainRecoveryCode(code));
    expect(await db.recoveryCode.count({ where: { userId, usedAt: null } })).toBe(8);
  });

  test("of several who show one at once, one is let in", async () => {
    const taken = await Promise.all(Array.from({ length: 4 }, () => check(app.codes[0] ?? "")));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("of somebody else are worth nothing", async () => {
    const other = await createClinic();
    await setUpApp(other.cookie);
    expect(await checkSecondFactor(other.owner.userId, app.codes[0] ?? "")).toBe(false);
  });

  test.each([
    ["b2yt-0kqm", "B2YT0KQM"],
    ["B2YT OKQM", "B2YT0KQM"],
    ["il2l 0000", "11210000"],
  ])("%s is read as %s", (typed, plain) => {
    expect(plainRecoveryCode(typed)).toBe(plain);
  });
});

test("the secret lies nowhere in the clear, and nobody has a factor before the first code", async () => {
  const other = await createClinic();
  expect(await hasSecondFactor(userId)).toBe(true);
  expect(await hasSecondFactor(other.owner.userId)).toBe(false);
  const { secret } = await db.totpSecret.findUniqueOrThrow({ where: { userId } });
  // Sealed: 20 bytes would be 27 characters.
  expect(secret.length).toBeGreaterThan(60);
});
