import { createHash } from "node:crypto";
import { Cookie } from "lucia";
import { KNOWN_DEVICE_DAYS } from "~/domain/limits";
import { now } from "~/lib/clock.server";
import { cookieName } from "~/lib/cookie-name.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { newToken } from "~/lib/tokens.server";
import { readCookie } from "./cookie.server";

const COOKIE = cookieName("supple_device", env.isHttps);
const MAX_AGE_SECONDS = KNOWN_DEVICE_DAYS * 86_400;

/** 32 random bytes in base64url. */
const isToken = (value: string) => /^[\w-]{43}$/.test(value);

function tokenOf(request: Request): string | null {
  return readCookie(request.headers.get("Cookie"), COOKIE, isToken);
}

/**
 * The device that the request comes from, if this very person has signed in on it before. It signs nobody in: it only
 * waits in a line of its own.
 * @param userId null for an address that nobody has, which is looked for all the same
 * @returns its id, which is a hash of its cookie and the person: on a shared device each has one
 */
export async function findKnownDevice(
  request: Request,
  userId: string | null,
): Promise<string | null> {
  const token = tokenOf(request);
  if (token === null) return null;
  const found = await asSystem.reads("sign-in", (rows) =>
    rows.knownDevice.findUnique({
      where: { id: deviceId(token, userId ?? "") },
      select: { id: true },
    }),
  );
  return found?.id ?? null;
}

/**
 * Whoever just signed in is known on this device from now on.
 * @returns the Set-Cookie value
 */
export async function rememberDevice(request: Request, userId: string): Promise<string> {
  const token = tokenOf(request) ?? newToken();
  const id = deviceId(token, userId);
  const at = now();
  await asSystem("sign-in", (tx) =>
    tx.knownDevice.upsert({
      where: { id },
      create: { id, userId, createdAt: at, lastUsedAt: at },
      update: { lastUsedAt: at },
    }),
  );
  return new Cookie(COOKIE, token, {
    ...{ path: "/", maxAge: MAX_AGE_SECONDS, httpOnly: true, sameSite: "lax" },
    secure: env.isHttps,
  }).serialize();
}

function deviceId(token: string, userId: string): string {
  return createHash("sha256").update(`${token} ${userId}`).digest("hex");
}
