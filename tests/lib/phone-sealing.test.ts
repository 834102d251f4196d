import { randomBytes, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepRuns, openFor, sealStore, takeRuns } from "~/lib/phone/sealing";
import { sendWaiting, takeBack } from "~/lib/phone/send";
import { sending } from "~/lib/phone/sending";
import {
  giveLeaseBack,
  keepEvent,
  listStores,
  listWaiting,
  openStore,
  readFact,
  settle,
  takeLease,
} from "~/lib/phone/stores";
import { clearOthersRuns, copyOthersRuns, holdRuns } from "~/screens/offline/begun-runs";
import { sendPain } from "~/screens/session/send-pain";

import { emptyDatabases, textOfDatabases } from "./phone-database";

vi.mock("idb", () => import("./phone-database"));

const ID = "a1b2c3";
const KEY = randomBytes(32).toString("base64url");
const owner = { storeId: ID, openedBy: "ever", openedAt: "access", openedFor: "patient" };
const RUN = "supple-run:ever:2026-03-04:1";
const pack = { greets: "Ever" };

beforeEach(async () => {
  emptyDatabases();
  // A browser without locks: what two tabs do comes between each other wherever it can.
  vi.stubGlobal("navigator", {});
  await openFor(owner, KEY, { pack });
});

const pain = (score: number) => ({
  ...({ type: "pain", id: randomUUID(), saidAt: "2026-03-04T18:00:00.000Z", score } as const),
  ...{ bodySite: null, note: "Sharp" },
});
const begin = (text: string | null = "Left side, 7") => keepRuns(ID, KEY, () => ({ [RUN]: text }));
/** Begun sessions that come back as the store is opened. */
const open = async () => {
  let back: unknown = {};
  await openFor(owner, KEY, { pack });
  await takeRuns(ID, KEY, (runs) => {
    back = runs;
  });
  return back;
};
const scores = async () =>
  (await listWaiting(ID)).map(({ event }) => (event.type === "pain" ? event.score : null));
const stateOf = async () =>
  (await listStores()).map(({ state, waiting, hasEnded }) => ({ state, waiting, hasEnded }));

describe("what a phone keeps of somebody who is not signed in", () => {
  it("is sealed, begun sessions among it, and comes back whole at their sign-in", async () => {
    await keepEvent(ID, pain(7));
    await begin();
    await sealStore(ID);
    expect(textOfDatabases()).not.toMatch(/ever|Ever|Sharp|Left side|supple-run|score/);
    expect([await openStore(), await stateOf()]).toEqual([
      null,
      [{ state: "sealed", waiting: 1, hasEnded: false }],
    ]);
    expect(await open()).toEqual({ [RUN]: "Left side, 7" });
    expect(await scores()).toEqual([7]);
    // What is open gives nothing back once more: what stands in the browser's storage is newer.
    expect(await open()).toEqual({});
  });

  it("is a begun session alone, sealed as well; and nothing at all where nothing was begun", async () => {
    await begin();
    await sealStore(ID, true);
    expect(await stateOf()).toEqual([{ state: "sealed", waiting: 0, hasEnded: true }]);
    expect(await open()).toEqual({ [RUN]: "Left side, 7" });
    await begin(null);
    await sealStore(ID);
    expect(await listStores()).toEqual([]);
    expect(textOfDatabases()).not.toContain(ID);
  });

  it("is begun in plain nowhere, not even while they are signed in", async () => {
    await begin();
    expect(textOfDatabases()).not.toMatch(/Left side|supple-run/);
  });

  it("is not lost where tabs and the worker seal it at the same moment", async () => {
    await keepEvent(ID, pain(7));
    await keepEvent(ID, pain(2));
    await begin();
    await Promise.all([sealStore(ID, true), sealStore(ID), sealStore(ID)]);
    await sealStore(ID);
    const opened = await Promise.all([open(), open()]);
    expect(opened).toContainEqual({ [RUN]: "Left side, 7" });
    expect(await scores()).toEqual([7, 2]);
  });

  it("takes in what a page of theirs that is still open goes on with", async () => {
    await begin();
    await sealStore(ID);
    await begin("Right side");
    expect(await stateOf()).toMatchObject([{ state: "sealed" }]);
    expect(await open()).toEqual({ [RUN]: "Right side" });
  });

  it("is begun after all was sealed and gone: kept, sealed, for their next sign-in", async () => {
    await sealStore(ID);
    expect(await listStores()).toEqual([]);
    await begin();
    expect(await stateOf()).toMatchObject([{ state: "sealed" }]);
    expect(await open()).toEqual({ [RUN]: "Left side, 7" });
  });

  it("stays sealed for another key", async () => {
    await keepEvent(ID, pain(7));
    await sealStore(ID);
    expect(await openFor(owner, randomBytes(32).toString("base64url"), { pack })).toBe(false);
    expect(await readFact(ID, "sealed")).not.toBeNull();
    await openFor(owner, KEY, { pack });
    expect(await scores()).toEqual([7]);
  });
});

describe("begun sessions in the browser's storage", () => {
  let storage: Record<string, string>;
  beforeEach(() => {
    storage = {};
    vi.stubGlobal("indexedDB", {});
    vi.stubGlobal("localStorage", storageOf(storage));
    vi.stubGlobal("window", new EventTarget());
    vi.stubGlobal("document", new EventTarget());
  });
  const nextPage = () => holdRuns({ storeId: ID, key: KEY }, ["ever", "access"]);

  it("come back on the next page where the one that opened the store has ended at once", async () => {
    await begin();
    await sealStore(ID);
    await openFor(owner, KEY, { pack });
    await nextPage();
    expect(storage).toEqual({ [RUN]: "Left side, 7" });
    // Once: what is logged or dropped afterwards stays away.
    delete storage[RUN];
    await nextPage();
    await sealStore(ID);
    expect([storage, await listStores()]).toEqual([{}, []]);
  });

  it("stay away where they were logged right before the sign-out, and no page has copied that", async () => {
    storage[RUN] = "Left side, 7";
    await nextPage();
    delete storage[RUN];
    for (const entry of await listStores()) await copyOthersRuns(entry);
    await sealStore(ID);
    expect(await listStores()).toEqual([]);
  });

  it("come back at the sign-in after one whose page has ended at once", async () => {
    await begin();
    await sealStore(ID);
    await openFor(owner, KEY, { pack });
    for (const entry of await listStores()) await copyOthersRuns(entry);
    await sealStore(ID);
    expect(await open()).toEqual({ [RUN]: "Left side, 7" });
  });

  it("go for nobody only where they are sealed themselves, and for somebody else all", async () => {
    const [own, others] = [RUN, "supple-run:bea:2026-03-04:1"];
    Object.assign(storage, { [own]: "Left side, 7", [others]: "Right side" });
    await begin();
    await clearOthersRuns([null, null], false);
    expect(Object.keys(storage)).toEqual([own, others]);
    await sealStore(ID);
    await clearOthersRuns([null, null], false);
    // Of the other one no store has ever come.
    expect(storage).toEqual({ [others]: "Right side" });
    expect(textOfDatabases()).not.toMatch(/ever|supple-run/);
    await openFor(owner, KEY, { pack });
    await sealStore(ID);
    storage[own] = "Left side, 7";
    await clearOthersRuns([null, null], false);
    expect(storage).toEqual({ [others]: "Right side" });
    await clearOthersRuns(["carl", null], true);
    expect(storage).toEqual({});
  });
});

/** A browser's storage over an object: its keys are the object's. */
function storageOf(kept: Record<string, string>) {
  const does: Record<string, unknown> = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => Object.assign(kept, { [key]: text }),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  return new Proxy(kept, { get: (_, name) => does[String(name)] });
}

describe("what was not sent yet", () => {
  it("is taken back, except while it is being sent", async () => {
    const event = pain(7);
    await keepEvent(ID, event);
    await keepEvent(ID, pain(2));
    await takeLease(ID, 60_000);
    expect([await takeBack(ID, event.id), await scores()]).toEqual([false, [7, 2]]);
    await giveLeaseBack(ID);
    expect([await takeBack(ID, event.id), await scores()]).toEqual([true, [2]]);
    expect(await stateOf()).toMatchObject([{ waiting: 1 }]);
  });

  it("is said to each page while it is sent, and once it has arrived", async () => {
    await keepEvent(ID, pain(7));
    const said: unknown[] = [];
    const stop = sending.subscribe(() => said.push(sending.get()));
    const answers = [[], [{ status: "stored" }]].map((body) => Response.json(body));
    vi.stubGlobal("fetch", () => Promise.resolve(answers.shift()));
    expect(await sendWaiting()).toBe("sent");
    await vi.waitFor(() => expect(said).toEqual([1, "sent"]));
    stop();
    expect(await scores()).toEqual([]);
  });
});

describe("a browser without AbortSignal.timeout", () => {
  it("sends what waits, and a number at once, all the same", async () => {
    await keepEvent(ID, pain(7));
    vi.stubGlobal("AbortSignal", {});
    vi.stubGlobal("fetch", async (_to: string, { body }: { body: string }) =>
      Response.json((JSON.parse(body) as object[]).map(() => ({ status: "stored" }))),
    );
    expect(await sendWaiting()).toBe("sent");
    const felt = { ...{ id: randomUUID(), saidAt: "2026-03-04T18:00:00.000Z" }, score: 7 };
    expect(await sendPain({ ...felt, exerciseId: "lunge" }, owner)).toBe(true);
    vi.unstubAllGlobals();
    expect(await scores()).toEqual([]);
  });
});

describe("a number that broke an exercise off", () => {
  const said = { ...pain(7), moment: "DURING", exerciseId: "lunge" } as const;
  const later = { ...said, score: 4, saidAt: "2026-03-04T18:00:03.000Z" };

  it("waits once under its id, with what was said last", async () => {
    await keepEvent(ID, said);
    await keepEvent(ID, later);
    expect((await listWaiting(ID)).map(({ event }) => event)).toEqual([later]);
  });

  it("that was set right while it was sent waits on", async () => {
    await keepEvent(ID, said);
    const [before] = await listWaiting(ID);
    if (!before) throw new Error("Nothing waits.");
    await new Promise((resolve) => setTimeout(resolve, 2));
    await keepEvent(ID, later);
    await settle(ID, [{ before, after: null }]);
    expect(await scores()).toEqual([4]);
  });
});
