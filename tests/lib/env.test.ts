import { describe, expect, test } from "vitest";
import { readEnv } from "~/lib/env.server";
import { StartError } from "~/lib/start-error.server";

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
    { HOST: "0.0.0.0", APP_ORIGIN: "https://a.example" },
    { origin: "https://a.example", isHttps: true },
  ],
  [{ APP_ORIGIN: "http://a.example:8080" }, { origin: "http://a.example:8080", isHttps: false }],
  [{ MAIL_URL: "smtps://u:p@mail.example" }, { mailUrl: "smtps://u:p@mail.example" }],
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
