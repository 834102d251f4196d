import { Cookie } from "lucia";
import { cookieName } from "~/lib/cookie-name.server";
import { env } from "~/lib/env.server";
import { readCookie } from "./cookie.server";

const COOKIE = cookieName("supple_morning", env.isHttps);
/** The question is of one day. */
const MAX_AGE_SECONDS = 86_400;

const isId = (value: string) => /^[\w-]{1,64}$/.test(value);

/**
 * Id of the session about whose morning this browser is not to ask again. "Not sure" is no answer: nothing of it is
 * stored with the record, and an id that is nobody's, or another person's, hides nothing.
 */
export function skippedMorningOf(request: Request): string | null {
  return readCookie(request.headers.get("Cookie"), COOKIE, isId);
}

/** @returns the Set-Cookie value */
export function skipMorning(sessionId: string): string {
  return new Cookie(COOKIE, sessionId, {
    ...{ path: "/", maxAge: MAX_AGE_SECONDS, httpOnly: true, sameSite: "lax" },
    secure: env.isHttps,
  }).serialize();
}
