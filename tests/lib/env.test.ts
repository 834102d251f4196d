import { describe, expect, test } from "vitest";
import { readEnv } from "~/lib/env.server";
import { USUAL_PUSH_HOSTS } from "~/lib/push-hosts.server";
import { StartError } from "~/lib/start-error.server";

/** A pair of one of RFC 8291's examples. */
const VAPID_PUBLIC_KEY =
  "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
const VAPID_PRIVATE_KEY = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";

test("nothing set: the demo on loopback", () => {
  expect(readEnv({})).toMatchObject({
    databaseUrl: "file:data/supple.db",
    provider: "sqlite",
    isDemo: true,
    host: "127.0.0.1",
    port: 3000,
    origin: "http://127.0.0.1:3000",
    isHttps: false,
    mailUrl: null,
    isSignUpOpen: true,
    ...{ vapid: null, pushHosts: USUAL_PUSH_HOSTS },
    logLevel: "info",
    testNow: null,
  });
});

test.each([
  [{ DATABASE_URL: "file:./x.db" }, { provider: "sqlite", isDemo: false }],
  [{ DATABASE_URL: "postgresql://u:p@h/d" }, { provider: "postgresql", isDemo: false }],
  [{ DATABASE_URL: "postgres://h/d?sslmode=require" }, { provider: "postgresql", isDemo: false }],
  [{ DATA_DIR: "/srv/supple" }, { databaseUrl: "file:/srv/supple/supple.db", isDemo: true }],
  [{ PORT: "8080" }, { port: 8080, origin: "http://127.0.0.1:8080" }],
  [{ PORT: "" }, { port: 3000 }],
  [{ HOST: "::1" }, { origin: "http://[::1]:3000" }],
  [
    { HOST: "0.0.0.0", APP_ORIGIN: "https://a.example", DATABASE_URL: "file:./x.db" },
    { origin: "https://a.example", isHttps: true, isDemo: false },
  ],
  [
    { APP_ORIGIN: "http://a.example:8080", DATABASE_URL: "file:./x.db" },
    { origin: "http://a.example:8080", isHttps: false },
  ],
  [
    { APP_ORIGIN: "https://demo.example", DEMO: "yes" },
    { isDemo: true, isHttps: true },
  ],
  [{ TRUSTED_PROXY: "2" }, { trustedProxies: 2 }],
  [{ TRUSTED_PROXY: "" }, { trustedProxies: 0 }],
  [{ APP_ORIGIN: "http://localhost:8080" }, { isDemo: true, origin: "http://localhost:8080" }],
  [{ APP_ORIGIN: "http://[::1]:8080", HOST: "0.0.0.0" }, { isDemo: true }],
  [{ DATABASE_URL: "file:./x.db" }, { isSignUpOpen: false }],
  [{ DATABASE_URL: "file:./x.db", SIGN_UP: "open" }, { isSignUpOpen: true }],
  [{ SIGN_UP: "closed" }, { isSignUpOpen: false }],
  [{ MAIL_URL: "smtps://u:p@mail.example" }, { mailUrl: "smtps://u:p@mail.example" }],
  [{ PUSH_HOSTS: "a.example, *.b.example" }, { pushHosts: ["a.example", "*.b.example"] }],
  [{ NODE_ENV: "test", PUSH_HOSTS: "localhost:4555" }, { pushHosts: ["localhost:4555"] }],
  [
    { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY },
    { vapid: { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY } },
  ],
  [
    { NODE_ENV: "test", SUPPLE_TEST_NOW: "2025-03-01T09:00:00Z" },
    { testNow: new Date("2025-03-01T09:00:00Z") },
  ],
])("%j is understood", (given, expected) => {
  expect(readEnv(given)).toMatchObject(expected);
});

describe("a wrong value stops the start with one line that names the variable", () => {
  test.each([
    [{ DATABASE_URL: "mysql://root:secret@h/d" }, "DATABASE_URL"],
    [{ DATABASE_URL: "" }, "DATABASE_URL"],
    [{ PUSH_HOSTS: "localhost:4555" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "fcm.googleapis.com,localhost:4555", NODE_ENV: "production" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "localhost", NODE_ENV: "test" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "127.0.0.1:4555", NODE_ENV: "test" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "10.0.0.1" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "https://a.example" }, "PUSH_HOSTS"],
    [{ PUSH_HOSTS: "*" }, "PUSH_HOSTS"],
    [{ VAPID_PUBLIC_KEY }, "VAPID_PUBLIC_KEY"],
    [{ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY: `a${VAPID_PRIVATE_KEY.slice(1)}` }, "VAPID_PUBLIC_KEY"],
    [{ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY: "secret" }, "VAPID_PRIVATE_KEY"],
    [{ DATABASE_URL: "file:" }, "DATABASE_URL"],
    [{ DATABASE_URL: "file:./x.db?connection_limit=1" }, "DATABASE_URL"],
    [{ PORT: "0" }, "PORT"],
    [{ PORT: "65536" }, "PORT"],
    [{ PORT: "3000abc" }, "PORT"],
    [{ HOST: "http://x" }, "HOST"],
    [{ HOST: "0.0.0.0" }, "APP_ORIGIN"],
    [{ APP_ORIGIN: "clinic.example" }, "APP_ORIGIN"],
    [{ APP_ORIGIN: "https://clinic.example/" }, "APP_ORIGIN"],
    [{ APP_ORIGIN: "https://clinic.example/path" }, "APP_ORIGIN"],
    [{ APP_ORIGIN: "ftp://clinic.example" }, "APP_ORIGIN"],
    [{ MAIL_URL: "mail.example:secret" }, "MAIL_URL"],
    [{ MAIL_URL: "smtp://user:100%secret@mail.example" }, "MAIL_URL"],
    [{ APP_ORIGIN: "https://clinic.example" }, "DATABASE_URL"],
    [{ APP_ORIGIN: "http://192.168.1.7:3000", HOST: "0.0.0.0" }, "DATABASE_URL"],
    [{ APP_ORIGIN: "https://localhost.example" }, "DATABASE_URL"],
    [{ APP_ORIGIN: "https://clinic.example", DEMO: "no" }, "DEMO"],
    [{ DATABASE_URL: "file:./x.db", DEMO: "yes" }, "DEMO"],
    [{ TRUSTED_PROXY: "yes" }, "TRUSTED_PROXY"],
    [{ TRUSTED_PROXY: "-1" }, "TRUSTED_PROXY"],
    [{ TRUSTED_PROXY: "10.0.0.0/8" }, "TRUSTED_PROXY"],
    [{ SIGN_UP: "yes" }, "SIGN_UP"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ NODE_ENV: "production", SUPPLE_TEST_NOW: "2025-03-01T09:00:00Z" }, "SUPPLE_TEST_NOW"],
    [{ NODE_ENV: "test", SUPPLE_TEST_NOW: "yesterday" }, "SUPPLE_TEST_NOW"],
  ])("%j", (given, variable) => {
    const read = () => readEnv(given);
    expect(read).toThrow(StartError);
    expect(read).toThrow(new RegExp(`^${variable} [^\\n]+\\.$`));
    expect(read).not.toThrow(/secret/);
  });
});
