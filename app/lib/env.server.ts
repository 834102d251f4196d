import { join } from "node:path";
import { z } from "zod";
import { isTestPlace, readPushHosts, USUAL_PUSH_HOSTS } from "./push-hosts.server";
import { StartError } from "./start-error.server";
import { isKeyPair, isPointKey, isPrivateKey } from "./vapid-keys.server";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

const databaseUrl = z
  .string()
  .refine((url) => /^(file:.|postgres(ql)?:\/\/.)/.test(url), {
    error: "must be file:… or postgresql://…; leave it out for the demo clinic",
  })
  .refine((url) => !url.startsWith("file:") || !url.includes("?"), {
    error: "must be a plain file:… address, without options after a ?",
  });

const origin = z.string().refine(
  (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
  },
  { error: "must be the public address alone, such as https://clinic.example (no path, no slash)" },
);

const mailUrl = z
  .string()
  .refine((url) => /^smtps?:\/\/./.test(url) && URL.canParse(url), {
    error: "must be smtp://… or smtps://…; leave it out to write mails to a folder",
  })
  .refine((url) => !/%(?![\da-f]{2})/i.test(url), {
    error: "must have %25 where its user or password has a %",
  });

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
    error: "must be a whole number from 1 to 65535",
  })
  .transform(Number);

const pushHosts = z.string().transform((text, { addIssue }) => {
  const hosts = readPushHosts(text);
  if (hosts) return hosts;
  addIssue({
    code: "custom",
    message: `must be names of push services with commas between them, such as ${USUAL_PUSH_HOSTS.join(",")}`,
  });
  return z.NEVER;
});

const vapidKey = (isKey: (text: string) => boolean) =>
  z.string().refine(isKey, { error: "must be as npm run vapid prints it" });

const variables = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default("./data"),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or an IP address")
    .default("127.0.0.1"),
  PORT: port.default(3000),
  APP_ORIGIN: origin.optional(),
  MAIL_URL: mailUrl.optional(),
  TRUSTED_PROXY: z
    .string()
    .regex(/^\d$/, "must be the number of proxies in front of Supple, 0 to 9")
    .transform(Number)
    .default(0),
  VAPID_PUBLIC_KEY: vapidKey(isPointKey).optional(),
  VAPID_PRIVATE_KEY: vapidKey(isPrivateKey).optional(),
  PUSH_HOSTS: pushHosts.optional(),
  SIGN_UP: z.enum(["open", "closed"], "must be open or closed").optional(),
  DEMO: z.literal("yes", "must be yes, or left out").optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  NODE_ENV: z.string().optional(),
  SUPPLE_TEST_NOW: z.iso.datetime("must be an instant such as 2025-03-01T09:00:00Z").optional(),
});

/**
 * Reads and checks the environment. An empty variable counts as not set, except DATABASE_URL:
 * an accidentally empty one must not open the demo clinic, whose password everybody knows.
 * @throws StartError naming the first wrong variable; its value is never repeated, it may hold a password
 */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.entries(source).filter(([name, v]) => v !== "" || name === "DATABASE_URL");
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(`${issue?.path.join(".")} ${issue?.message}.`);
  }
  const v = parsed.data;
  if (!isLoopback(v.HOST) && v.APP_ORIGIN === undefined) {
    throw new StartError(
      "APP_ORIGIN must be set when HOST is not loopback: the public address people type, such as https://clinic.example.",
    );
  }
  if (v.SUPPLE_TEST_NOW !== undefined && v.NODE_ENV !== "test") {
    throw new StartError(
      "SUPPLE_TEST_NOW must not be set here: it moves the clock, for tests only.",
    );
  }
  if (v.NODE_ENV !== "test" && v.PUSH_HOSTS?.some(isTestPlace)) {
    throw new StartError(
      "PUSH_HOSTS must not name localhost here: that is for tests only. Name push services, or leave it out.",
    );
  }
  const isPublic = v.APP_ORIGIN !== undefined && !isLoopback(new URL(v.APP_ORIGIN).hostname);
  if (v.DATABASE_URL === undefined && isPublic && v.DEMO !== "yes") {
    throw new StartError(
      "DATABASE_URL must be set when APP_ORIGIN is a public address: without it the demo clinic opens there, whose password everybody knows. Set DEMO=yes if that is what you want.",
    );
  }
  if (v.DATABASE_URL !== undefined && v.DEMO === "yes") {
    throw new StartError(
      "DEMO must be left out when DATABASE_URL is set: the demo clinic is only there without it.",
    );
  }
  const vapid = vapidOf(v);
  const shownHost = v.HOST.includes(":") ? `[${v.HOST}]` : v.HOST;
  const publicOrigin = v.APP_ORIGIN ?? `http://${shownHost}:${v.PORT}`;
  const url = v.DATABASE_URL ?? `file:${join(v.DATA_DIR, "supple.db")}`;
  return {
    databaseUrl: url,
    provider: url.startsWith("file:") ? ("sqlite" as const) : ("postgresql" as const),
    /** No DATABASE_URL given: the demo clinic may be filled in and its accounts exist. */
    isDemo: v.DATABASE_URL === undefined,
    dataDir: v.DATA_DIR,
    host: v.HOST,
    port: v.PORT,
    /** Public origin without a trailing slash: links in mails, the Origin check, cookies. */
    origin: publicOrigin,
    /** Proxies in front, each of which adds to X-Forwarded-For whom it heard; 0: the header is not looked at. */
    trustedProxies: v.TRUSTED_PROXY,
    /** Whether anybody may make a clinic here. Without DATABASE_URL, to try it out, they may. */
    isSignUpOpen: (v.SIGN_UP ?? (v.DATABASE_URL === undefined ? "open" : "closed")) === "open",
    isHttps: publicOrigin.startsWith("https:"),
    mailUrl: v.MAIL_URL ?? null,
    /** Keys that push services know this server by; null: nothing is pushed. */
    vapid,
    /** Hosts that may be pushed to: names, "*." before one for all below it; in tests localhost:PORT too. */
    pushHosts: v.PUSH_HOSTS ?? USUAL_PUSH_HOSTS,
    logLevel: v.LOG_LEVEL,
    /** Where the test clock starts, or null for real time. */
    testNow: v.SUPPLE_TEST_NOW === undefined ? null : new Date(v.SUPPLE_TEST_NOW),
  };
}

type Vapid = { publicKey: string; privateKey: string };

function vapidOf({
  VAPID_PUBLIC_KEY: publicKey,
  VAPID_PRIVATE_KEY: privateKey,
}: {
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
}): Vapid | null {
  if (publicKey === undefined && privateKey === undefined) return null;
  if (publicKey !== undefined && privateKey !== undefined && isKeyPair(publicKey, privateKey)) {
    return { publicKey, privateKey };
  }
  throw new StartError(
    "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be set together, as npm run vapid printed them.",
  );
}

export type Env = ReturnType<typeof readEnv>;

export const env: Env = readEnv(process.env);
