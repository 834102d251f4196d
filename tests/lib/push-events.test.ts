import { expect, test } from "vitest";
import { listenForPush, type PushScope } from "~/lib/phone/push-events";

type Listener = (event: never) => void;

/** A worker's global scope, with the windows that are open. */
function startWorker(open: string[] = []) {
  const listeners = new Map<string, Listener>();
  const [shown, done]: [unknown[], string[]] = [[], []];
  const pages = open.map((path) => ({
    url: `https://clinic.example${path}`,
    focus: async () => done.push(`focus ${path}`),
    navigate: async (url: string) => done.push(`go ${new URL(url).pathname}`),
  }));
  const scope: PushScope = {
    location: { origin: "https://clinic.example" },
    registration: {
      showNotification: async (title, options) => void shown.push([title, options]),
    },
    clients: {
      matchAll: async () => pages,
      openWindow: async (url) => done.push(`open ${url.replace("https://clinic.example", "")}`),
    },
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  };
  listenForPush(scope);
  const happens = async (type: string, event: object) => {
    const works: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>) => works.push(work);
    listeners.get(type)?.({ ...event, waitUntil } as never);
    await Promise.all(works);
  };
  const click = (path: unknown) =>
    happens("notificationclick", { notification: { close: () => undefined, data: { path } } });
  return { shown, done, happens, click };
}

const LOOK = { dir: "auto", icon: "/icon-192.png", badge: "/badge-96.png" };
const sent = { title: "Supple", body: "A reminder", tag: "t", path: "/my/measures" };

test("what is pushed is shown, under its tag", async () => {
  const { shown, happens } = startWorker();
  await happens("push", { data: { json: () => sent } });
  expect(shown).toEqual([
    ["Supple", { body: "A reminder", tag: "t", data: { path: "/my/measures" }, ...LOOK }],
  ]);
});

test.each([
  ["nothing", null],
  ["no JSON", { json: () => JSON.parse("{") }],
  ["something else", { json: () => ["x"] }],
  ["a way out", { json: () => ({ path: "https://evil.example" }) }],
])("of %s the product's name is shown, and it leads to Today", async (_what, data) => {
  const { shown, happens } = startWorker();
  await happens("push", { data });
  expect(shown).toEqual([["Supple", { body: "", tag: "supple", data: { path: "/my" }, ...LOOK }]]);
});

test.each([
  ["without a window one is opened", [], "/my/measures", ["open /my/measures"]],
  ["one that is open is used", ["/my"], "/my/measures", ["focus /my", "go /my/measures"]],
  ["that of the page is only shown", ["/my"], "/my", ["focus /my"]],
  ["a session goes on", ["/my/session/2026-03-04/1"], "/my", ["open /my"]],
  ["a clinic's page is none", ["/clinic"], "/my", ["open /my"]],
  ["another site's address is none", [], "//evil.example", ["open /my"]],
])("pressed: %s", async (_what, open, path, expected) => {
  const { done, click } = startWorker(open);
  await click(path);
  expect(done).toEqual(expected);
});
