import { afterEach, expect, test, vi } from "vitest";
import { browserName } from "~/data/reminders/browser-name.server";
import { phoneState, stopPhone } from "~/screens/reminders/this-phone";

afterEach(() => {
  vi.unstubAllGlobals();
});

const endpoint = "https://fcm.googleapis.com/fcm/send/one";
const browser = browserName(endpoint) ?? "";

/** A browser that was allowed to show messages, whichever record that was for. */
function allowedBrowser() {
  const unsubscribe = vi.fn(async () => true);
  const toJSON = () => ({ endpoint, keys: { p256dh: "key", auth: "secret" } });
  const pushManager = { getSubscription: async () => ({ toJSON, unsubscribe }) };
  vi.stubGlobal("navigator", { serviceWorker: { ready: Promise.resolve({ pushManager }) } });
  vi.stubGlobal("window", { PushManager: {}, Notification: {} });
  vi.stubGlobal("Notification", { permission: "granted" });
  return unsubscribe;
}

test("a browser is on for the record that the server knows it for, and else waits to be allowed", async () => {
  allowedBrowser();
  expect(await phoneState([{ browser, isElsewhere: false }])).toMatchObject({ state: "on" });
  expect(await phoneState([])).toMatchObject({ state: "off" });
  expect(await phoneState([{ browser: "another", isElsewhere: false }])).toMatchObject({
    state: "off",
  });
});

test("it takes messages no more once it is stopped, unless another record of its person needs them", async () => {
  const unsubscribe = allowedBrowser();
  await stopPhone([{ browser, isElsewhere: true }]);
  expect(unsubscribe).not.toHaveBeenCalled();
  await stopPhone([{ browser, isElsewhere: false }]);
  expect(unsubscribe).toHaveBeenCalledOnce();
});
