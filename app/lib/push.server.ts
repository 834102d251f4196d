import { createHash } from "node:crypto";
import { Agent, request } from "node:https";
import webPush from "web-push";
import { env } from "./env.server";
import { JobFailure } from "./jobs-failure.server";
import { lookUpPublic } from "./public-address.server";
import { isTestPlace, pushAddress } from "./push-hosts.server";
import { isPointKey } from "./vapid-keys.server";

/** What a browser gives to whoever may push to it (Push API, RFC 8291): keys as base64url. */
export type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } };

/** What a phone shows. No health word and no name: it stands on a locked screen. */
export type PushText = {
  title: string;
  body: string;
  /** The page that it opens. */
  path: string;
};

/** "gone": the browser takes no more for ever, or its address or key is none that may be pushed to. */
export type PushOutcome = "sent" | "gone";

/** For the whole of it. */
const PATIENCE_MS = 5_000;
/** Seconds that a push service keeps it for a phone that is off: later it is no reminder. */
const KEPT_SECONDS = 3_600;

const publicAgent = new Agent({ lookup: lookUpPublic });
const testAgent = new Agent();

/** Whether this server can push at all. */
export function canPush(): boolean {
  return env.vapid !== null;
}

/**
 * What a push service replaces an earlier message by, and two that are the same are known by: at most 32 characters that
 * stand in a header (RFC 8030, 5.4).
 */
export function topicOf(jobId: string): string {
  return createHash("sha256").update(jobId).digest("base64url").slice(0, 32);
}

/**
 * Sends a push message: over https to a listed host with a public address, following no redirect. For jobs alone.
 * @throws JobFailure with a code: to be tried again where the service is away or busy (429), final where it refuses
 */
export async function sendPush(
  subscription: Subscription,
  { title, body, path }: PushText,
  jobId: string,
): Promise<PushOutcome> {
  const address = pushAddress(subscription.endpoint, env.pushHosts);
  if (!address || !isPointKey(subscription.keys.p256dh)) return "gone";
  if (!env.vapid) throw new JobFailure("no-push-keys", { isFinal: true });
  const topic = topicOf(jobId);
  const details = webPush.generateRequestDetails(
    subscription,
    JSON.stringify({ title, body, path, tag: topic }),
    {
      ...{ TTL: KEPT_SECONDS, urgency: "normal", topic, contentEncoding: "aes128gcm" },
      vapidDetails: { subject: contact(), ...env.vapid },
    },
  );
  const { headers, body: sealed } = details;
  const status = await statusOf(address, { headers, body: sealed });
  if (status === 404 || status === 410) return "gone";
  if (status >= 200 && status < 300) return "sent";
  throw new JobFailure(`push-${status}`, { isFinal: isRefusal(status) });
}

/** Whether a service would say the same later: it does not want this message, or this server. */
function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 429;
}

/** Whom a push service can write to about this server (RFC 8292, 2.1). */
function contact(): string {
  return env.isHttps ? env.origin : `mailto:no-reply@${new URL(env.origin).hostname}`;
}

type Message = { headers: Record<string, unknown>; body: Buffer | null };

/** @throws JobFailure when no answer comes in time */
function statusOf(address: URL, { headers, body }: Message): Promise<number> {
  const agent = isTestPlace(address.host) ? testAgent : publicAgent;
  return new Promise((resolve, reject) => {
    const sent = request(address, {
      ...{ method: "POST", agent, signal: AbortSignal.timeout(PATIENCE_MS) },
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, String(value)]),
      ),
    });
    sent.on("response", (answer) => {
      resolve(answer.statusCode ?? 0);
      // Whatever it says besides: it may be long, and never end.
      answer.destroy();
    });
    sent.on("error", (error) => reject(new JobFailure(codeOf(error))));
    sent.end(body);
  });
}

function codeOf({ name, ...error }: Error & { code?: unknown }): string {
  if (name === "AbortError" || name === "TimeoutError") return "ETIMEDOUT";
  return typeof error.code === "string" && /^[\w-]{1,40}$/.test(error.code)
    ? error.code
    : "unknown";
}
