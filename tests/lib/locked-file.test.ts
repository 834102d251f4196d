import { fork } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { signInOf } from "~/auth/lucia.server";
import { asSystem, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as caseload } from "~/routes/clinic._index";
import { action as addPatient } from "~/routes/clinic.patients.new";
import { call, createClinic, request } from "../factories";

let release: () => Promise<void> = async () => undefined;
afterEach(() => release());

/** Another process takes the lock, of its own file descriptors as another program would, until `release`. */
async function lockElsewhere(how: "IMMEDIATE" | "EXCLUSIVE"): Promise<void> {
  const child = fork("tests/setup/hold-sqlite.mjs", [sqliteFile(env.databaseUrl), how]);
  await once(child, "message");
  release = async () => {
    release = async () => undefined;
    child.disconnect();
    await once(child, "exit");
  };
}

/** How often the event loop was free while `work` ran, asked each 20 ms: a count, as a busy machine stalls every clock. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 20);
  await work();
  clearInterval(timer);
  return turns;
}

const form = { name: "Lock Larch", email: "lock@patients.example", condition: "Knee pain" };

describe.runIf(env.provider === "sqlite")("another process holds the file", () => {
  test.each(["IMMEDIATE", "EXCLUSIVE"] as const)(
    "%s: pages are read, a write is answered with 503, and works once the file is free",
    async (how) => {
      const { owner, cookie } = await createClinic();
      await lockElsewhere(how);
      const add = () => call(addPatient, request("/clinic/patients/new", { cookie, form }));
      let written: Awaited<ReturnType<typeof add>> | undefined;
      let alone: PromiseSettledResult<unknown>[] = [];
      const turns = await turnsDuring(async () => {
        const writing = add();
        // Beside the write that waits, not behind it.
        const read = await call(caseload, request("/clinic", { cookie }));
        expect(read.status).toBe(200);
        expect(written).toBeUndefined();
        // A statement that gives up alone leaves nothing behind that stops the write below.
        alone = await Promise.allSettled([
          db.$executeRaw`PRAGMA user_version = 1`,
          db.clinic.update({ where: { id: owner.clinicId }, data: { name: "Alone" } }),
        ]);
        written = await writing;
      });
      expect(alone.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      expect(written?.status).toBe(503);
      expect(written?.headers.get("Retry-After")).toBe("5");
      expect(written?.data).toEqual({ error: "unavailable" });
      // Waiting within the database would leave the loop a turn or two for each try.
      expect(turns).toBeGreaterThan(20);
      await release();
      expect((await add()).status).toBe(200);
      expect(await db.patient.count({ where: { clinicId: owner.clinicId } })).toBe(1);
    },
  );

  test("a lock that is let go in time is only a wait", async () => {
    const { cookie } = await createClinic();
    await lockElsewhere("IMMEDIATE");
    const writing = call(addPatient, request("/clinic/patients/new", { cookie, form }));
    await new Promise((done) => setTimeout(done, 300));
    await release();
    expect((await writing).status).toBe(200);
  });

  test("a sign-in that is due to be prolonged, or has ended, is still read", async () => {
    const { cookie } = await createClinic();
    const id = tokenHash(cookie.replace("supple_session=", ""));
    const lastUsedAt = new Date(Date.now() - 5 * 60_000);
    await db.signIn.update({ where: { id }, data: { lastUsedAt } });
    await lockElsewhere("IMMEDIATE");
    expect(await signInOf(request("/", { cookie }))).not.toBeNull();
    expect(await db.signIn.findUniqueOrThrow({ where: { id } })).toMatchObject({ lastUsedAt });
    await release();
    await db.signIn.update({ where: { id }, data: { lastUsedAt: new Date(0) } });
    await lockElsewhere("IMMEDIATE");
    expect(await signInOf(request("/", { cookie }))).toBeNull();
    await release();
    // Left for the next page, which does it.
    expect(await db.signIn.count({ where: { id } })).toBe(1);
    await signInOf(request("/", { cookie }));
    expect(await db.signIn.count({ where: { id } })).toBe(0);
  });

  test("what was written is read at once, also beside a transaction that is still open", async () => {
    const { owner } = await createClinic();
    await asSystem("demo clinic", async (tx) => {
      await tx.clinic.update({ where: { id: owner.clinicId }, data: { name: "Inside" } });
      const inside = await tx.clinic.findUniqueOrThrow({ where: { id: owner.clinicId } });
      const beside = await db.clinic.findUniqueOrThrow({ where: { id: owner.clinicId } });
      expect([inside.name, beside.name === "Inside"]).toEqual(["Inside", false]);
    });
    const after = await db.clinic.findUniqueOrThrow({ where: { id: owner.clinicId } });
    expect(after.name).toBe("Inside");
  });
});
