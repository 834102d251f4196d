import { redirect, redirectDocument } from "@remix-run/node";
import { ownPath } from "~/lib/own-path";
import { openHeldForm, SEALED_FIELD, wayOfHeldForm } from "./held-form.server";
import { cookieHeaders } from "./sign-in.server";

/**
 * Where somebody who has just signed in goes: back to the page they came from, with the form that was held back for
 * them where there is one. In a new document: the page they were on may know patients' pages alone, or hold what somebody
 * else left in it.
 * @param form of the sign-in: `next`, and the sealed form
 * @param cookies Set-Cookie values
 */
export async function goOn(
  form: FormData,
  userId: string,
  cookies: readonly string[],
): Promise<Response> {
  const headers = cookieHeaders(cookies);
  const held = await openHeldForm(form.get(SEALED_FIELD));
  if (held === null) return redirectDocument(ownPath(form.get("next")) ?? "/", { headers });
  // The browser sends this very form on (307): the page that it was typed on then shows what was held.
  const way = wayOfHeldForm(held, userId);
  return way ? redirect(way, { headers, status: 307 }) : redirectDocument("/", { headers });
}
