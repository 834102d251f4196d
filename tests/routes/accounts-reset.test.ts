import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hash, verify } from "@node-rs/argon2";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as clinic } from "~/routes/clinic";
import { action as signIn, loader as signInPage } from "~/routes/login";
import { action as ask, loader as askPage } from "~/routes/reset._index";
import { action as reset, loader as resetPage } from "~/routes/reset.$token";
import {
  call,
  createClinic,
  deactivate,
  PASSWORD,
  request,
  signIn as signInAs,
} from "../factories";
import { workOffJobs } from "../factories/jobs";
import { statementsOf } from "../factories/statements";

// Not ours, and the same but for being counted.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

const at = new Date("2026-03-04T12:00:00Z");
const later = (ms: number) => setClock(new Date(at.getTime() + ms));
const HOUR_MS = 3_600_000;
const outbox = join(env.dataDir, "outbox");
const password = "quite another one";

let nora: Awaited<ReturnType<typeof createClinic>>;
let email: string;

beforeEach(async () => {
  setClock(at);
  rmSync(outbox, { recursive: true, force: true });
  await db.job.deleteMany();
  nora = await createClinic({ name: "Harbour Physio" });
  ({ email } = await db.user.findUniqueOrThrow({ where: { id: nora.owner.userId } }));
});
afterEach(resetClock);

const askFor = (address: string) => call(ask, request("/reset", { form: { email: address } }));
const open = (token: string) => call(resetPage, request(`/reset/${token}`), { token });
const choose = (token: string, form: Record<string, string> = {}) =>
  call(reset, request(`/reset/${token}`, { form: { password, ...form } }), { token });
const tryPassword = (typed: string) =>
  call(signIn, request("/login", { form: { email, password: typed } }));

/** Mails that were sent, without the line breaks of their transfer. */
async function mails(): Promise<string[]> {
  await workOffJobs();
  const names = await Promise.resolve()
    .then(() => readdirSync(outbox))
    .catch(() => []);
  return names.map((name) => readFileSync(join(outbox, name), "utf8").replaceAll("=\r\n", ""));
}

const tokenIn = (mail: string) => /\/reset\/([\w-]{43})/.exec(mail)?.[1] ?? "";

async function mailedToken(): Promise<string> {
  await askFor(email);
  const found = (await mails()).map(tokenIn).filter((token) => token !== "");
  return found.at(-1) ?? "";
}

describe("asking for a link", () => {
  test("has the same answer and the same work for every address", async () => {
    await askFor(email);
    const seen: object[] = [];
    for (const address of [email, "nobody@nowhere.example"]) {
      vi.mocked(hash).mockClear();
      vi.mocked(verify).mockClear();
      let answer: Awaited<ReturnType<typeof askFor>> | undefined;
      const statements = await statementsOf(async () => {
        answer = await askFor(address);
      });
      const hashes = vi.mocked(hash).mock.calls.length + vi.mocked(verify).mock.calls.length;
      const { status, location, headers, data, text } = answer ?? {};
      seen.push({
        status,
        location,
        data,
        text,
        hashes,
        statements,
        headers: [...(headers ?? [])],
      });
    }
    expect(seen[0]).toMatchObject({ status: 302, location: "/reset?sent", hashes: 0 });
    expect(seen[1]).toEqual(seen[0]);
  });

  test("mails a link to who has an account, and to nobody else", async () => {
    await askFor(`  ${email.toUpperCase()} `);
    await askFor("nobody@nowhere.example");
    const [mail = "", ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toContain(`To: ${email}`);
    expect(mail).not.toMatch(/Harbour|Olive/);
    const token = tokenIn(mail);
    expect(await db.passwordReset.findMany()).toMatchObject([{ tokenHash: tokenHash(token) }]);
    expect(JSON.stringify(await db.job.findMany())).not.toMatch(new RegExp(`${token}|${email}`));
  });

  test("mails nothing to somebody whose every place was taken away", async () => {
    await deactivate(nora.owner.membershipId);
    await askFor(email);
    expect(await mails()).toEqual([]);
  });

  test.each(["", "no address"])("refuses %j in words", async (typed) => {
    const { status, data } = await askFor(typed);
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, ["email"]]);
  });

  test("says what comes next without saying whether there is an account", async () => {
    const { data } = await call(askPage, request("/reset?sent"));
    expect(data.page.lead).toMatch(/^If an account has this address/);
  });
});

describe("the link", () => {
  let token: string;
  beforeEach(async () => {
    token = await mailedToken();
  });

  test("opens a form that names nobody, as often as it is opened", async () => {
    for (let i = 0; i < 2; i += 1) {
      const { data } = await open(token);
      expect(data.page.isOpen).toBe(true);
      expect(JSON.stringify(data)).not.toMatch(new RegExp(`Olive|Harbour|${email}`));
    }
  });

  test("gives another password, ends every sign-in, and a mail tells it", async () => {
    const phone = await signInAs(nora.owner.userId);
    const answer = await choose(token);
    expect([answer.status, answer.location]).toEqual([302, "/login?reset"]);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    for (const cookie of [nora.cookie, phone]) {
      expect((await call(clinic, request("/clinic", { cookie }))).status).toBe(302);
    }
    expect((await tryPassword(PASSWORD)).status).toBe(422);
    expect((await tryPassword(password)).status).toBe(302);
    const [told = "", ...more] = (await mails()).filter((mail) => tokenIn(mail) === "");
    expect(more).toEqual([]);
    expect(told).toMatch(/Subject: Your Supple password was changed/);
    const { data } = await call(signInPage, request("/login?reset"));
    expect(data.notice).toMatch(/^Your password is changed/);
  });

  test("is worth nothing once it was used", async () => {
    await choose(token);
    const again = await choose(token, { password: "and one more after that" });
    expect([again.status, Object.keys(again.data.form.error ?? {})]).toEqual([422, [""]]);
    expect((await open(token)).data.page.isOpen).toBe(false);
    expect((await tryPassword(password)).status).toBe(302);
  });

  test("counts once when it is used twice at the same moment", async () => {
    const both = await Promise.all([
      choose(token, { password: "the one of the first" }),
      choose(token, { password: "the one of the second" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
    const winner = both[0]?.status === 302 ? "the one of the first" : "the one of the second";
    expect((await tryPassword(winner)).status).toBe(302);
  });

  test("burns the others of the same person", async () => {
    const other = await mailedToken();
    expect(other).not.toBe(token);
    await choose(token);
    expect((await choose(other)).status).toBe(422);
  });

  test("ends an hour after it was mailed, to the second", async () => {
    later(HOUR_MS - 1_000);
    expect((await open(token)).data.page.isOpen).toBe(true);
    later(HOUR_MS);
    expect((await open(token)).data.page.isOpen).toBe(false);
    expect((await choose(token)).status).toBe(422);
    expect((await tryPassword(PASSWORD)).status).toBe(302);
  });

  test.each([
    ["short", /at least 10/],
    ["password123", /list of common/],
    ["harbourphysio", /clinic/],
  ])("stays open after %j", async (typed, words) => {
    const { status, data } = await choose(token, { password: typed });
    expect([status, data.form.error?.password?.[0]]).toEqual([422, expect.stringMatching(words)]);
    expect(JSON.stringify(data.form.initialValue)).not.toContain(typed);
    expect((await open(token)).data.page.isOpen).toBe(true);
  });

  test.each(["nonsense", "", "%00"])("that never was (%j) is not found", async (never) => {
    expect((await open(never)).status).toBe(404);
    expect((await choose(never)).status).toBe(404);
  });
});
