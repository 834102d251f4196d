import { describe, expect, it } from "vitest";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { action as addPatient } from "~/routes/clinic.patients.new";
import { action as openDemo } from "~/routes/demo";
import { action as signIn } from "~/routes/login";
import { action as undoLog } from "~/routes/my_.log.undo";
import { action as signUp } from "~/routes/signup";
import { wordsIn } from "~/words/catalogue";
import { call, createClinic, createPatient, PASSWORD, request } from "../factories";

const raw = (path: string, type: string, body: string, cookie = "") =>
  new Request(new URL(path, env.origin), {
    method: "POST",
    headers: { Origin: env.origin, "Content-Type": type, Cookie: cookie },
    body,
  });

describe("a body that is no form of ours", () => {
  it.each(["text/plain", "application/json"])("is answered with 415 as %s", async (type) => {
    const { owner, cookie } = await createClinic();
    const ever = await createPatient(owner);
    const statuses = await Promise.all([
      call(signIn, raw("/login", type, "{}")),
      call(openDemo, raw("/demo", type, "{}")),
      call(addPatient, raw("/clinic/patients/new", type, "{}", cookie)),
      call(undoLog, raw("/my/log/undo", type, "{}", ever.cookie)),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([415, 415, 415, 415]);
    // Pages say by the status what happened, in their reader's language; the demo's door is no page.
    const said = wordsIn(null).refusals.unreadableForm;
    expect(statuses.map(({ text }) => text)).toEqual(["", said, "", ""]);
  });

  it("is answered with 400 when its parts cannot be told apart", async () => {
    expect((await call(signIn, raw("/login", "multipart/form-data", "x"))).status).toBe(400);
  });
});

describe("a form that is made to keep the server busy", () => {
  const attempt = async (form: URLSearchParams) => {
    const before = process.cpuUsage();
    const { status } = await call(signIn, request("/login", { form }));
    // Time at work, in microseconds: a busy machine must not fail the test.
    return { status, isQuick: process.cpuUsage(before).user < 2_000_000 };
  };

  it.each(["items[50000000]", "a[1][2]", "a.b.c.d", "__proto__[x]", "a[4294967290].b"])(
    "is refused at once for a field named %s",
    async (name) => {
      expect(await attempt(new URLSearchParams([[name, "1"]]))).toEqual({
        status: 400,
        isQuick: true,
      });
    },
  );

  it("is refused at once for a hundred thousand fields", async () => {
    const fields = Array.from({ length: 100_000 }, (_, i) => [`f${i}`, ""]);
    expect(await attempt(new URLSearchParams(fields))).toEqual({ status: 413, isQuick: true });
  });
});

describe("NUL characters, which PostgreSQL does not store", () => {
  it("are left out of what was typed", async () => {
    const form = { name: "Ta\0m", clinicName: "\0Hill", email: "nul@clinic.example" };
    const sent = { ...form, password: PASSWORD, timeZone: "UTC" };
    expect((await call(signUp, request("/signup", { form: sent }))).status).toBe(302);
    const found = db.user.findUniqueOrThrow({
      where: { email: form.email },
      select: { name: true, memberships: { select: { clinic: { select: { name: true } } } } },
    });
    const memberships = [{ clinic: { name: "Hill" } }];
    expect(await found).toEqual({ name: "Tam", memberships });
  });
});
