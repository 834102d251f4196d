import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { endSignIn } from "~/auth/sign-in.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { EVENTS_CHANNEL } from "~/lib/event-bell.server";
import { announce } from "~/lib/events.server";
import { loader } from "~/routes/events";
import {
  call,
  createClinic,
  createClinician,
  createFrontDesk,
  createPatient,
  deactivate,
  joinStaff,
  request,
} from "../factories";

/** Each of them has a world of its own. */
const TESTS = 11;

const opened: AbortController[] = [];
afterAll(() => {
  for (const each of opened.splice(0)) each.abort();
});

/** A stream as a browser holds it: the ids of the events that it told of, and whether it has ended. */
async function listen(cookie: string, after = 0) {
  const end = new AbortController();
  opened.push(end);
  const asked = new Request(request(`/events?after=${after}`, { cookie }), { signal: end.signal });
  const answer = (await loader({
    request: asked,
    params: {},
    context: { cspNonce: "" },
  })) as Response;
  const heard: number[] = [];
  const state = { heard, isOver: false };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    for (;;) {
      const { done, value = "" } = (await reader?.read()) ?? { done: true };
      if (done) break;
      for (const [, data = ""] of value.matchAll(/^data: (.+)$/gm)) heard.push(JSON.parse(data).id);
    }
    state.isOver = true;
  })();
  return state;
}

type World = {
  owner: Awaited<ReturnType<typeof createClinic>>;
  ada: Awaited<ReturnType<typeof createPatient>>;
};

/** Made before anything waits, so that what is to happen within five seconds shares them with nothing. */
const worlds: World[] = [];
beforeAll(async () => {
  for (let i = 0; i < TESTS; i += 1) {
    const owner = await createClinic();
    worlds.push({ owner, ada: await createPatient(owner.owner) });
  }
});

function ownWorld(): World {
  const world = worlds.pop();
  if (!world) throw new Error("There are more tests than worlds: raise TESTS.");
  return world;
}

/** A stream that looks once, at its beginning: whatever it tells of later it was woken for. */
async function listenWithoutLooking(cookie: string) {
  const never = setTimeout(() => undefined, 0);
  const looking = vi.spyOn(globalThis, "setInterval").mockReturnValue(never);
  const stream = await listen(cookie);
  expect(looking).toHaveBeenCalled();
  looking.mockRestore();
  return stream;
}

/** What another server puts in, as `announce` does, and nobody sees before it is committed. */
async function otherServer({ patient: { id, clinicId } }: World["ada"]) {
  const client = new pg.Client({ connectionString: env.databaseUrl });
  await client.connect();
  await client.query("BEGIN");
  const { rows } = await client.query(
    `INSERT INTO "events" ("clinic_id", "patient_id", "kind", "subject_id", "at")
     VALUES ($1, $2, 'message', $2, now()) RETURNING "id"`,
    [clinicId, id],
  );
  await client.query("SELECT pg_notify($1, $2)", [EVENTS_CHANNEL, clinicId]);
  const commit = async () => {
    await client.query("COMMIT");
    await client.end();
  };
  return { id: Number(rows[0].id), commit };
}

const write = ({ actor, patient }: World["ada"], text = "It pulls.") =>
  sendMessage(actor, patient.id, { id: randomUUID(), text, about: null });
const soon = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

// Most of it is waiting for the next look, and so they wait at once.
describe.concurrent("the stream of events", () => {
  test("tells both sides of a message, ids and a kind alone, and nobody else", async () => {
    const { owner, ada } = ownWorld();
    const other = await createPatient(owner.owner);
    const stranger = await createClinic();
    const [staff, patient] = [await listen(owner.cookie), await listen(ada.cookie)];
    const [fellow, foreign] = [await listen(other.cookie), await listen(stranger.cookie)];
    await write(ada);
    await soon(() => expect([staff.heard.length, patient.heard.length]).toEqual([1, 1]));
    await write(other);
    await soon(() => expect([staff.heard.length, fellow.heard.length]).toEqual([2, 1]));
    expect([patient.heard.length, foreign.heard.length]).toEqual([1, 0]);
    const rows = await db.event.findMany({ where: { patientId: ada.patient.id } });
    expect(rows.map(({ kind }) => kind)).toEqual(["message"]);
    expect(JSON.stringify(rows)).not.toContain("pulls");
  });

  test("is for whoever may read records: 401, and 403 at the front desk", async () => {
    const { owner } = ownWorld();
    const desk = await createFrontDesk(owner.owner);
    expect((await call(loader, request("/events"))).status).toBe(401);
    expect((await call(loader, request("/events", { cookie: desk.cookie }))).status).toBe(403);
  });

  test("catches up after a last id, and tells of what was committed late", async () => {
    const { owner, ada } = ownWorld();
    const about = { clinicId: owner.owner.clinicId, patientId: ada.patient.id };
    await write(ada, "First");
    const first = await db.event.findFirst({ where: about });
    const staff = await listen(owner.cookie, first?.id);
    await write(ada, "Second");
    await soon(() => expect(staff.heard.at(-1)).toBeGreaterThan(first?.id ?? 0));
    // As of a transaction that was open while the one above was committed: its id is older.
    const at = new Date();
    const late = await db.event.create({
      data: { ...about, id: (first?.id ?? 0) + 10_000, kind: "message", at },
    });
    await soon(() => expect(staff.heard).toContain(late.id));
    const older = { ...about, id: late.id - 1, kind: "message", at };
    await db.event.create({ data: older });
    await soon(() => expect(staff.heard).toContain(older.id));
    expect(new Set(staff.heard).size).toBe(staff.heard.length);
  });

  test.each<[string, (world: World) => Promise<unknown>]>([
    ["signing out", ({ owner }) => endSignIn(request("/", { cookie: owner.cookie }))],
    [
      "being deactivated",
      async ({ owner }) => {
        const where = { userId: owner.owner.userId };
        await deactivate((await db.membership.findFirstOrThrow({ where })).id);
      },
    ],
    [
      "going to another place",
      async ({ owner }) => {
        const { userId } = owner.owner;
        const { id: membershipId } = await joinStaff(userId, (await createClinic()).owner.clinicId);
        await db.signIn.updateMany({ where: { userId }, data: { membershipId } });
      },
    ],
    [
      "the sign-in running out",
      ({ owner }) =>
        db.signIn.updateMany({
          where: { userId: owner.owner.userId },
          data: { lastUsedAt: new Date(0) },
        }),
    ],
  ])("ends within five seconds of %s", async (_what, lose) => {
    const world = ownWorld();
    const staff = await listen(world.owner.cookie);
    await lose(world);
    await soon(() => expect(staff.isOver).toBe(true));
  });

  test("in a clinic that keeps patients to their own, tells nothing of others, and ends with a cover", async () => {
    const { owner, ada } = ownWorld();
    const { clinicId, userId: clinicianId, today } = owner.owner;
    const colleague = await createClinician(owner.owner);
    await db.clinic.update({ where: { id: clinicId }, data: { isRestricted: true } });
    const cover = await db.cover.create({
      data: {
        ...{ clinicId, clinicianId, createdById: clinicianId, createdAt: new Date() },
        ...{ colleagueId: colleague.user.id, fromOn: today, untilOn: today, may: "ACT" },
      },
    });
    const covering = await listen(colleague.cookie);
    await write(ada);
    await soon(() => expect(covering.heard.length).toBe(1));
    await db.cover.update({ where: { id: cover.id }, data: { endedAt: new Date() } });
    await soon(() => expect(covering.isOver).toBe(true));
    const after = await listen(colleague.cookie);
    await db.$transaction((tx) =>
      announce(tx, { clinicId, patientId: ada.patient.id, kind: "message", subjectId: "x" }),
    );
    await write(ada, "Again");
    await listen(owner.cookie).then((own) => soon(() => expect(own.heard.length).toBe(3)));
    expect(after.heard).toEqual([]);
  });

  test("a seventh browser of a person ends the first one's stream", async () => {
    const { owner } = ownWorld();
    const streams: Awaited<ReturnType<typeof listen>>[] = [];
    for (let i = 0; i < 7; i += 1) streams.push(await listen(owner.cookie));
    await soon(() =>
      expect(streams.map(({ isOver }) => isOver)).toEqual([true, ...Array(6).fill(false)]),
    );
  });
});

// One after the other: they take the clock away for a moment.
describe("the bell of events", () => {
  test("is woken by what comes in, without a look of its own", async () => {
    const { owner, ada } = ownWorld();
    const staff = await listenWithoutLooking(owner.cookie);
    for (let told = 1; told <= 3; told += 1) {
      await write(ada);
      await soon(() => expect(staff.heard).toHaveLength(told));
    }
  });

  test.runIf(env.provider === "postgresql")(
    "is woken by another server, also for a transaction that was open while a later one was committed",
    async () => {
      const { owner, ada } = ownWorld();
      const staff = await listenWithoutLooking(owner.cookie);
      await write(ada);
      await soon(() => expect(staff.heard).toHaveLength(1));
      const [held, later] = [await otherServer(ada), await otherServer(ada)];
      await later.commit();
      await soon(() => expect(staff.heard.at(-1)).toBe(later.id));
      expect(held.id).toBeLessThan(later.id);
      await held.commit();
      await soon(() => expect(staff.heard.at(-1)).toBe(held.id));
    },
  );
});
