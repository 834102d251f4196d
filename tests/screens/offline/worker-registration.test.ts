import { afterEach, expect, test, vi } from "vitest";
import { SESSION_LOCK, TAKE_OVER } from "~/lib/phone/worker-messages";

type Lock = { name: string; mode: "shared" | "exclusive" };

/** The browser's locks, of all tabs, as far as one name is asked for. */
function startLocks() {
  let sessions: Lock[] = [];
  let atEnd: (() => void)[] = [];
  return {
    query: async () => ({ held: sessions, pending: [] }),
    /** Alone: as soon as no session holds it. */
    request: async (_name: string, done: () => void) => {
      if (sessions.length > 0) await new Promise<void>((resolve) => void atEnd.push(resolve));
      done();
    },
    begin: () => void sessions.push({ name: SESSION_LOCK, mode: "shared" }),
    end() {
      sessions = [];
      for (const go of atEnd) go();
      atEnd = [];
    },
  };
}

/** A page of the patient's on which another version of the worker waits. */
async function openPage(path: string, locks: ReturnType<typeof startLocks> | null) {
  const told: string[] = [];
  const registration = Object.assign(new EventTarget(), {
    active: {},
    installing: null,
    waiting: { postMessage: (message: string) => void told.push(message) },
  });
  const serviceWorker = Object.assign(new EventTarget(), {
    // As where a server that says nothing is asked for a new version.
    register: () => new Promise<never>(() => undefined),
    getRegistration: async () => registration,
  });
  const items = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  const [pathname = "", search = ""] = path.split("?");
  vi.stubEnv("PROD", true);
  vi.stubGlobal("navigator", { serviceWorker, ...(locks ? { locks } : {}) });
  vi.stubGlobal("window", { location: { pathname, search }, localStorage });
  vi.resetModules();
  const { startServiceWorker } = await import("~/screens/offline/worker-registration");
  await startServiceWorker();
  const isOffered = () => (items.get("supple-phone") ?? "").includes('"hasNewVersion":true');
  return { told, isOffered };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a new version takes over at once where no session is under way", async () => {
  const { told, isOffered } = await openPage("/my", startLocks());
  await vi.waitFor(() => expect(told).toEqual([TAKE_OVER]));
  expect(isOffered()).toBe(false);
});

test("a session in another tab is waited for, and another that began meanwhile", async () => {
  const locks = startLocks();
  locks.begin();
  const { told, isOffered } = await openPage("/my", locks);
  await vi.waitFor(() => expect(isOffered()).toBe(true));
  locks.end();
  locks.begin();
  await new Promise(setImmediate);
  expect(told).toEqual([]);
  locks.end();
  await vi.waitFor(() => expect(told).toEqual([TAKE_OVER]));
});

test.each(["/my/session/2026-03-04/1", "/my/offline?to=/my/session/2026-03-04/1"])(
  "on %s it is offered, and not taken, also by a browser without locks",
  async (path) => {
    const { told, isOffered } = await openPage(path, null);
    await vi.waitFor(() => expect(isOffered()).toBe(true));
    expect(told).toEqual([]);
  },
);
