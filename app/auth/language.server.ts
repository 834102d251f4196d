import { Cookie } from "lucia";
import {
  isLanguage,
  type Language,
  languageFor,
  OTHER_LANGUAGES,
  otherLanguages,
} from "~/domain/languages";
import { cookieName } from "~/lib/cookie-name.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { oncePerRequest } from "~/lib/request-scope.server";
import { readCookie } from "./cookie.server";
import type { Account } from "./signed-in.server";

/** Which language a page is read in: what the person chose, else what their browser asks for, else English. */

const COOKIE = cookieName("supple_language", env.isHttps);
const YEAR_SECONDS = 365 * 86_400;

/** Pages for a clinic's staff, which are in English whoever reads them. */
const STAFF_PAGES = /^\/(clinic|export|signup|first-owner|invite\/staff|status)\b/;

const linked = (request: Request) => new URL(request.url).searchParams.get("lang");

/** The language of a link on a page before the sign-in, from then on this browser's; null: none was taken. */
export function askedLanguage(request: Request): Language | null {
  const tag =
    linked(request) ?? readCookie(request.headers.get("Cookie"), COOKIE, (value) => value !== "");
  return tag !== null && isLanguage(tag) ? tag : null;
}

/** The Set-Cookie value that keeps the language of such a link; null where the address names none. */
export function languageCookie(request: Request): string | null {
  const tag = linked(request);
  if (tag === null || !isLanguage(tag)) return null;
  return new Cookie(COOKIE, tag, {
    ...{ path: "/", maxAge: YEAR_SECONDS, httpOnly: true, sameSite: "lax", secure: env.isHttps },
  }).serialize();
}

/** Whose language is asked for: what they chose, what their clinic wrote down for them, and what it turned on. */
type Reader = { chosen?: string | null; written?: string | null; on: unknown };

/** @param on as the clinic's `languages` are stored */
export function languageOfReader(request: Request, { chosen, written, on }: Reader): Language {
  return languageFor({
    chosen: [chosen, askedLanguage(request), written],
    accepts: request.headers.get("Accept-Language"),
    on: otherLanguages(on),
  });
}

/** Of somebody who is signed in but at no place: among all that is turned on for their records. */
export function languageOfAccount(request: Request, account: Account): Language {
  const on = account.accesses.flatMap(({ patient }) => otherLanguages(patient.clinic.languages));
  return languageOfReader(request, { chosen: account.language, on });
}

/** Every language that some clinic here has turned on: before the sign-in nobody knows which clinic it is. */
export function languagesHere(): Promise<Language[]> {
  return oncePerRequest("languages here", async (): Promise<Language[]> => {
    const clinics = await asSystem.reads("languages before the sign-in", (rows) =>
      rows.clinic.findMany({ select: { languages: true }, take: MOST_CLINICS }),
    );
    return ["en", ...otherLanguages(clinics.flatMap(({ languages }) => languages ?? []))];
  });
}

/** Far more than stand on one server. */
const MOST_CLINICS = 1_000;

/** Before the sign-in. What would be English anyhow asks no database: such pages say that there is none, too. */
export async function publicLanguage(request: Request): Promise<Language> {
  if (STAFF_PAGES.test(new URL(request.url).pathname)) return "en";
  const asAll = languageOfReader(request, { on: [...OTHER_LANGUAGES] });
  return asAll === "en" ? "en" : languageOfReader(request, { on: await languagesHere() });
}
