import { redirect } from "@remix-run/node";
import { type Actor, type Clinician, getActor, type PatientActor } from "./actor.server";

/** The start page of whoever is signed in. */
export function homeOf(actor: Actor): string {
  return actor.kind === "patient" ? "/my" : "/clinic";
}

/** Any signed-in person. @throws redirect to the sign-in page, which leads back here */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await getActor(request);
  if (actor) return actor;
  const url = new URL(request.url);
  // A form that was sent without a sign-in leads back to the page it stands on; Remix's own suffixes are left out.
  const path = url.pathname.replace(/\.data$/, "").replace(/\/_root$/, "/");
  throw redirect(`/login?next=${encodeURIComponent(path + pageSearch(url))}`);
}

function pageSearch(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  search.delete("index");
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** @throws 403 for a signed-in patient */
export async function requireClinician(request: Request): Promise<Clinician> {
  const actor = await requireActor(request);
  if (actor.kind !== "clinician") throw forbidden();
  return actor;
}

/** @throws 403 for staff */
export async function requirePatient(request: Request): Promise<PatientActor> {
  const actor = await requireActor(request);
  if (actor.kind !== "patient") throw forbidden();
  return actor;
}

/** For JSON routes: no redirect. @throws 401 or 403, as JSON with the reason as a code */
export async function requirePatientJson(request: Request): Promise<PatientActor> {
  const actor = await getActor(request);
  if (!actor) throw Response.json({ error: "not-signed-in" }, { status: 401 });
  if (actor.kind !== "patient") throw Response.json({ error: "not-a-patient" }, { status: 403 });
  return actor;
}

/** Without words, as 404 below: the error page says by the status what happened, in the reader's language. */
function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}

/**
 * The value, or a 404 that says nothing about whether the record exists elsewhere.
 * @param words its body, for an address that is no page
 */
export function found<T>(value: T | null | undefined, words: string | null = null): T {
  if (value === null || value === undefined) {
    throw new Response(words, { status: 404, statusText: "Not Found" });
  }
  return value;
}
