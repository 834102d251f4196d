import { afterEach, describe, expect, test } from "vitest";
import webPush from "web-push";
import { env } from "~/lib/env.server";
import { isPublicAddress, lookUpPublic } from "~/lib/public-address.server";
import { sendPush, topicOf } from "~/lib/push.server";
import { pushAddress, USUAL_PUSH_HOSTS } from "~/lib/push-hosts.server";

const given = { vapid: env.vapid, pushHosts: env.pushHosts };
afterEach(() => {
  Object.assign(env, given);
});

test.each([
  "https://fcm.googleapis.com/fcm/send/abc",
  "https://updates.push.services.mozilla.com/wpush/v2/abc",
  "https://wns2-am3p.notify.windows.com/w/?token=abc",
  "https://web.push.apple.com/abc",
])("%s may be pushed to", (endpoint) => {
  expect(pushAddress(endpoint, USUAL_PUSH_HOSTS)?.href).toBe(endpoint);
});

test.each([
  ...["http://fcm.googleapis.com/x", "https://fcm.googleapis.com:8443/x", "https://evil.example/x"],
  ...["https://fcm.googleapis.com.evil.example/x", "https://notify.windows.com/x"],
  ...["https://evilnotify.windows.com/x", "https://me:pw@fcm.googleapis.com/x"],
  ...["https://127.0.0.1/x", "https://[::1]/x", "https://localhost/x", "https://10.0.0.1/x"],
  ...["https://169.254.169.254/latest", "file:///etc/passwd", "not an address", ""],
  `https://fcm.googleapis.com/${"x".repeat(2_000)}`,
])("%s may not", (endpoint) => {
  expect(pushAddress(endpoint, USUAL_PUSH_HOSTS)).toBeNull();
});

test.each([
  ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
  ...["0.0.0.0", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1"],
  ...["::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:7f00:1"],
  ...["::ffff:8.8.8.8", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "::127.0.0.1"],
  ...["localhost", ""],
])("%s is no public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2607:f8b0:4005::200a", "2a00:1450::1"])(
  "%s is one",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([true, false])("a name that leads to this machine is not looked up (all: %s)", (all) => {
  const looked = new Promise((done) => {
    lookUpPublic("localhost", { all }, (error, found) => done([error?.code, found]));
  });
  return expect(looked).resolves.toEqual(["EPRIVATE", []]);
});

describe("a push", () => {
  const message = { title: "Supple", body: "A reminder", path: "/my" };
  const to = (endpoint: string) => ({ endpoint, keys: browser });
  const { publicKey } = webPush.generateVAPIDKeys();
  const browser = { p256dh: publicKey, auth: Buffer.alloc(16, 1).toString("base64url") };

  test("to a host whose name leads to a private address makes no connection", async () => {
    env.vapid = webPush.generateVAPIDKeys();
    env.pushHosts = ["localhost"];
    const sent = sendPush(to("https://localhost/x"), message, "job");
    await expect(sent).rejects.toMatchObject({ code: "EPRIVATE" });
  });

  test("to a host that is not listed any more is gone, without a look for it", async () => {
    env.vapid = webPush.generateVAPIDKeys();
    expect(await sendPush(to("https://nowhere.example/x"), message, "job")).toBe("gone");
  });
});

test("a topic follows from the job and fits a header", () => {
  expect(topicOf("one")).toBe(topicOf("one"));
  expect(topicOf("one")).not.toBe(topicOf("two"));
  expect(topicOf("one")).toMatch(/^[\w-]{32}$/);
});
