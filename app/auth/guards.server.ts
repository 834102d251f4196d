import { redirect } from "@remix-run/node";
import { type Actor, type Clinician, getActor, type PatientActor } from "./actor.server";
import { checkOpenedBy, checkOpenedFor, sendsForm } from "./form-owner.server";
import { bringBackHeldForm } from "./held-form.server";
import { pageAddress } from "./page-address.server";

/** The start page of whoever is signed in. */
export function homeOf(actor: Actor): string {
  return actor.kind === "patient" ? "/my" : "/clinic";
}

type Options = {
  /** The route answers a form with what was typed (parseForm), so one that was held back can be shown by it. */
  showsAgain?: boolean;
};

/**
 * Any signed-in person. A form has to be their own, and made for the record it is sent to.
 * @throws redirect to the sign-in page, which leads back here; 409 for a form that is not theirs
 */
export function requireActor(request: Request): Promise<Actor> {
  return signedIn(request, (actor): actor is Actor => actor !== null);
}

/** @throws as requireActor; 403 for a signed-in patient */
export function requireClinician(request: Request, options?: Options): Promise<Clinician> {
  return signedIn(request, (actor): actor is Clinician => actor.kind === "clinician", options);
}

/** @throws as requireClinician; 403 for staff who do not own the clinic */
export async function requireOwner(request: Request, options?: Options): Promise<Clinician> {
  const clinician = await requireClinician(request, options);
  if (clinician.role !== "OWNER") throw forbidden();
  return clinician;
}

/** @throws as requireActor; 403 for staff */
export function requirePatient(request: Request, options?: Options): Promise<PatientActor> {
  return signedIn(request, (actor): actor is PatientActor => actor.kind === "patient", options);
}

/**
 * The same for a form that carries another page's form on, or is that form: it has to be one's own, and is not held
 * against the record that it is for before it is back on its page.
 * @throws as requireActor
 */
export async function requireOwnForm(request: Request): Promise<Actor> {
  const actor = await getActor(request);
  if (!actor) throw signInFirst(request);
  await checkOpenedBy(request, actor);
  return actor;
}

async function signedIn<Wanted extends Actor>(
  request: Request,
  isWanted: (actor: Actor) => actor is Wanted,
  { showsAgain = false }: Options = {},
): Promise<Wanted> {
  const actor = await getActor(request);
  if (!actor) throw signInFirst(request);
  const isForm = sendsForm(request);
  if (isForm) await bringBackHeldForm(request, actor, showsAgain);
  // Whose form it is comes first: two people at one browser may be of two kinds.
  if (isForm) await checkOpenedBy(request, actor);
  if (!isWanted(actor)) throw forbidden();
  if (isForm) await checkOpenedFor(request, actor);
  return actor;
}

/**
 * To the sign-in page, which leads back to the page asked for. A form is sent on to it by the browser (307), so
 * that what was typed can be held back until its writer has signed in.
 */
function signInFirst(request: Request): Response {
  const next = encodeURIComponent(pageAddress(request));
  return redirect(`/login?next=${next}`, sendsForm(request) ? 307 : 302);
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
