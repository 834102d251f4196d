import { randomBytes, randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PATIENCE, patienceForPage } from "~/lib/phone/patience";
import { toSend } from "~/lib/phone/queue";
import { openFor } from "~/lib/phone/sealing";
import { isHeldBack, sendWaiting } from "~/lib/phone/send";
import { listWaiting } from "~/lib/phone/stores";
import { SYNC_TAG } from "~/lib/phone/worker-messages";
import { holdForm, keepAnswer, letGo } from "~/screens/offline/kept-forms";
import { sendPatiently } from "~/screens/offline/send-patiently";
import { emptyDatabases } from "../../lib/phone-database";

vi.mock("idb", () => import("../../lib/phone-database"));

const ID = "d4e5f6";
const owner = { storeId: ID, openedBy: "ever", openedAt: "access", openedFor: "patient" };

// What the browser's database waits for goes on by itself.
beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pageAt = (path: string) => new URL(path, "https://clinic.example");
const never = () => new Promise<Response>(() => undefined);
const kept = { hold: async () => 8_000, hasPage: async () => true };

/** What came of a request, at some milliseconds from now. */
async function within(ms: number, asked: Promise<unknown>): Promise<unknown> {
  let became: unknown = "waits";
  void asked.then((result) => {
    became = result;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return became;
}

describe("a page that does not come", () => {
  it.each([
    ["/my/wrong", 2_500],
    ["/my", 8_000],
    ["/my/wrongly", 8_000],
  ])("%s is given up after %i ms", async (path, ms) => {
    const asked = sendPatiently(pageAt(path), false, never, kept);
    expect(await within(ms - 1, asked)).toBe("waits");
    expect(await within(1, asked)).toBeNull();
  });

  it("is waited for longer where it is about a report that is sent", () => {
    const paths = ["/my/wrong?new=1", "/my/wrong?report=1", "/my/wrong?lang=de&report=1"];
    expect(paths.map(patienceForPage)).toEqual([2_500, 8_000, 8_000]);
  });

  it("is waited for where nothing of it is kept", async () => {
    const nothing = { ...kept, hasPage: async () => false };
    const asked = sendPatiently(pageAt("/my/wrong"), false, never, nothing);
    expect(await within(600_000, asked)).toBe("waits");
  });

  it("is given up for a fault of the server as well, and not where nothing else is there", async () => {
    const fault = async () => new Response("Fault", { status: 500 });
    expect(await sendPatiently(pageAt("/my"), false, fault, kept)).toBeNull();
    const nothing = { ...kept, hasPage: async () => false };
    const told = await sendPatiently(pageAt("/my"), false, fault, nothing);
    expect(told?.status).toBe(500);
  });
});

describe("a form whose answer does not come", () => {
  beforeEach(async () => {
    emptyDatabases();
    vi.stubGlobal("navigator", { serviceWorker: { getRegistration: async () => undefined } });
    const items = new Map<string, string>();
    const localStorage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
    vi.stubGlobal("localStorage", localStorage);
    vi.stubGlobal("window", { localStorage });
    await openFor(owner, randomBytes(32).toString("base64url"), {});
  });

  const formOf = (fields: Record<string, string>) =>
    new URLSearchParams({ openedBy: "ever", openedFor: "patient", ...fields });
  const pain = (fields: Record<string, string> = {}) =>
    formOf({ id: randomUUID(), pain: "6", ...fields });
  const waiting = () => listWaiting(ID);
  const taken = () => new Response("", { status: 202, headers: { Location: "/my?saved=pain" } });

  it("is on the phone from the beginning, and is sent from there once it was given up", async () => {
    expect(await holdForm(pageAt("/my/pain"), pain())).toBe(PATIENCE.formThatWaits);
    const here = await waiting();
    expect(here).toMatchObject([{ event: { type: "pain", score: 6 } }]);
    expect(toSend(here, Date.now())).toEqual([]);
    expect(toSend(here, Date.now() + PATIENCE.formThatWaits)).toHaveLength(1);
  });

  it("wakes the worker, also once its page is closed, until its time has come", async () => {
    const register = vi.fn(async () => undefined);
    const getRegistration = async () => ({ sync: { register } });
    vi.stubGlobal("navigator", { serviceWorker: { getRegistration } });
    await holdForm(pageAt("/my/wrong"), formOf({ id: randomUUID(), signs: "chest-or-breath" }));
    await vi.waitFor(() => expect(register).toHaveBeenCalledWith(SYNC_TAG));
    expect([await sendWaiting(), await isHeldBack()]).toEqual(["nothing", true]);
    vi.setSystemTime(Date.now() + PATIENCE.formThatWaits);
    vi.stubGlobal("fetch", async () => Response.json([{ status: "stored" }]));
    expect([await sendWaiting(), await isHeldBack()]).toEqual(["sent", false]);
  });

  it("is not there any more once the server has answered, however soon that was", async () => {
    const form = pain();
    const held = holdForm(pageAt("/my/pain"), form);
    await letGo(form, taken());
    await held;
    expect(await waiting()).toEqual([]);
  });

  it("is one answer when it is kept for good, also where it has no id of its own", async () => {
    const form = formOf({ sessionId: randomUUID(), pain: "2" });
    await holdForm(pageAt("/my/pain/morning"), form);
    await keepAnswer(ID, "/my/pain/morning", form);
    const here = await waiting();
    expect(here).toHaveLength(1);
    expect(toSend(here, Date.now())).toHaveLength(1);
  });

  it("of a morning takes the place of what waits of it, and goes with its own answer", async () => {
    const sessionId = randomUUID();
    const [first, other] = [formOf({ sessionId, pain: "7" }), randomUUID()];
    await holdForm(pageAt("/my/pain/morning"), formOf({ sessionId: other, pain: "4" }));
    await holdForm(pageAt("/my/pain/morning"), first);
    const second = formOf({ sessionId, pain: "2" });
    await holdForm(pageAt("/my/pain/morning"), second);
    expect(await waiting()).toMatchObject([{ event: { score: 4 } }, { event: { score: 2 } }]);
    await letGo(second, taken());
    expect(await waiting()).toMatchObject([{ event: { sessionId: other } }]);
  });

  it.each([
    [
      "that leads to the sign-in",
      new Response("", { status: 202, headers: { Location: "/login?next=%2Fmy" } }),
      1,
    ],
    [
      "that asks for a place",
      new Response("", { status: 202, headers: { Location: "/places" } }),
      1,
    ],
    ["of nobody's", new Response("", { status: 401 }), 1],
    ["for another person", new Response("", { status: 403 }), 1],
    ["that another person opened it", new Response('["foreign"]', { status: 409 }), 1],
    ["that asks which of two holds", new Response('["newer"]', { status: 409 }), 0],
    ["about a field", new Response("", { status: 422 }), 0],
    ["that nothing changed", new Response("", { status: 200 }), 0],
  ])("waits or not after an answer %s", async (_what, answer, left) => {
    const form = pain();
    await holdForm(pageAt("/my/pain"), form);
    await letGo(form, answer);
    expect(await waiting()).toHaveLength(left);
  });

  it("stays on its page where it cannot wait, and is none of this phone's where it is another person's", async () => {
    const change = pain({ seen: "an earlier log" });
    expect(await holdForm(pageAt("/my/pain"), change)).toBe(PATIENCE.form);
    const others = pain({ openedBy: "corwin" });
    expect(await holdForm(pageAt("/my/pain"), others)).toBeNull();
    expect(await waiting()).toEqual([]);
  });
});
