import { redirect } from "@remix-run/node";
import {
  type Actor,
  type Clinician,
  type FrontDesk,
  getAccount,
  getActor,
  type PatientActor,
  type Staff,
} from "./actor.server";
import { checkOpenedAt, checkOpenedBy, checkOpenedFor, sendsForm } from "./form-owner.server";
import { bringBackHeldForm, placeOfForm } from "./held-form.server";
import { otherPlaceAsked } from "./other-place.server";
import { pageAddress } from "./page-address.server";
import { choosePlace } from "./places.server";
import { isOpenBeforeSetUp, mustSetUp, SET_UP_PATH } from "./second-factor-duty.server";
import type { Account } from "./signed-in.server";

const homes = {
  clinician: "/clinic",
  "front-desk": "/clinic/desk",
  patient: "/my",
} as const;

/** The start page of whoever is signed in: that of their place, or where they choose one; null when nobody is. */
export async function homeOf(request: Request): Promise<string | null> {
  if (!(await getAccount(request))) return null;
  const actor = await getActor(request);
  return actor ? homes[actor.kind] : "/places";
}

type Options = {
  /** The route answers a form with what was typed (parseForm), so one that was held back can be shown by it. */
  showsAgain?: boolean;
  /** The route is drawn around others, whose own guards know for whom they are: it asks nobody to switch places. */
  isFrame?: boolean;
};

type Kind = Actor["kind"];
type ActorOf<Wanted extends Kind> = Extract<Actor, { kind: Wanted }>;

/**
 * A signed-in person, wherever they are: for what belongs to themselves and to no clinic.
 * @throws redirect to the sign-in page, which leads back here; 409 for a form that somebody else opened
 */
export async function requirePerson(request: Request): Promise<Account> {
  const account = await getAccount(request);
  if (!account) throw signInFirst(request);
  if (sendsForm(request)) await checkOpenedBy(request, account);
  return account;
}

/**
 * Any signed-in person at one of their places. A form has to be their own, and made at that place and for the record
 * it is sent to.
 * @throws redirect to the sign-in page or to the choice of a place, which lead back here; 409 for a form that is not theirs
 */
export function requireActor(request: Request): Promise<Actor> {
  return signedIn(request, ["clinician", "front-desk", "patient"]);
}

/** @throws as requireActor; 403 for a signed-in patient and at the front desk */
export function requireClinician(request: Request, options?: Options): Promise<Clinician> {
  return signedIn(request, ["clinician"], options);
}

/** Clinicians and the front desk. @throws as requireActor; 403 for a signed-in patient */
export function requireStaff(request: Request, options?: Options): Promise<Staff> {
  return signedIn(request, ["clinician", "front-desk"], options);
}

/** @throws as requireStaff; 403 for staff who do not own the clinic */
export async function requireOwner(request: Request, options?: Options): Promise<Staff> {
  const staff = await requireStaff(request, options);
  if (!staff.isOwner) throw forbidden();
  return staff;
}

/** @throws as requireActor; 403 for a signed-in patient and for whoever treats */
export function requireFrontDesk(request: Request, options?: Options): Promise<FrontDesk> {
  return signedIn(request, ["front-desk"], options);
}

/** Who treats at the clinic, and who owns it. @throws as requireStaff; 403 for the rest of the front desk */
export async function requireTeamReader(request: Request, options?: Options): Promise<Staff> {
  const staff = await requireStaff(request, options);
  if (staff.kind === "front-desk" && !staff.isOwner) throw forbidden();
  return staff;
}

/** @throws as requireActor; 403 for staff */
export function requirePatient(request: Request, options?: Options): Promise<PatientActor> {
  return signedIn(request, ["patient"], options);
}

/** Whoever may read a record with all that is in it. @throws as requireActor; 403 at the front desk */
export function requireRecordReader(request: Request): Promise<Clinician | PatientActor> {
  return signedIn(request, ["clinician", "patient"]);
}

/**
 * The same for a form that carries another page's form on, or is that form: it has to be one's own, and is not held
 * against the record that it is for before it is back on its page.
 * @throws as requireActor
 */
export async function requireOwnForm(request: Request): Promise<Actor> {
  const account = await getAccount(request);
  if (!account) throw signInFirst(request);
  const actor = (await getActor(request)) ?? (await atPlaceOfForm(request, account));
  if (!actor) throw choosePlaceFirst(request);
  await checkOpenedAt(request, actor);
  return actor;
}

async function signedIn<Wanted extends Kind>(
  request: Request,
  wanted: readonly Wanted[],
  { showsAgain = false, isFrame = false }: Options = {},
): Promise<ActorOf<Wanted>> {
  const account = await getAccount(request);
  if (!account) throw signInFirst(request);
  const isForm = sendsForm(request);
  const actor =
    (await getActor(request)) ?? (isForm ? await atPlaceOfForm(request, account) : null);
  if (!actor) throw choosePlaceFirst(request);
  if (isForm) await bringBackHeldForm(request, actor, showsAgain);
  // Whose form it is comes first: two people at one browser may be of two kinds.
  if (isForm) await checkOpenedAt(request, actor);
  else if (!isFrame) await askToSwitch(request, account, actor, wanted);
  if (!isOf(actor, wanted)) throw forbidden();
  if (mustSetUp(actor) && !isOpenBeforeSetUp(request)) throw redirect(SET_UP_PATH);
  if (isForm) await checkOpenedFor(request, actor);
  return actor;
}

function isOf<Wanted extends Kind>(
  actor: Actor,
  wanted: readonly Wanted[],
): actor is ActorOf<Wanted> {
  return (wanted as readonly Kind[]).includes(actor.kind);
}

/** A form says at which place it was opened: whoever signed in since is there again, and what was typed goes on. */
async function atPlaceOfForm(request: Request, account: Account): Promise<Actor | null> {
  const placeId = await placeOfForm(request);
  const isChosen = placeId !== null && (await choosePlace(request, account, placeId));
  return isChosen ? getActor(request) : null;
}

/** @throws redirect to the question whether to go on at another of the person's places, where the address is of that one */
async function askToSwitch(
  request: Request,
  account: Account,
  actor: Actor,
  wanted: readonly Kind[],
): Promise<void> {
  const asked = await otherPlaceAsked(request, account, actor, wanted);
  if (asked) throw choosePlaceFirst(request, asked.placeId);
}

/** To the choice of a place, which leads back here. A form cannot be sent on: its page is opened again. */
function choosePlaceFirst(request: Request, placeId: string | null = null): Response {
  const query = new URLSearchParams({ next: pageAddress(request) });
  if (placeId) query.set("to", placeId);
  return redirect(`/places?${query}`);
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
  if (!actor) {
    const isSignedIn = (await getAccount(request)) !== null;
    if (isSignedIn) throw Response.json({ error: "no-place-chosen" }, { status: 403 });
    throw Response.json({ error: "not-signed-in" }, { status: 401 });
  }
  if (actor.kind !== "patient") throw Response.json({ error: "not-a-patient" }, { status: 403 });
  return actor;
}

/** Whoever may read a record with all that is in it, of whom no second step is still asked. */
export function isReader(actor: Actor): actor is Clinician | PatientActor {
  return isOf(actor, ["clinician", "patient"]) && !mustSetUp(actor);
}

/** As requireRecordReader, without a redirect: for what no page shows by itself. @throws 401 or 403, as JSON */
export async function requireReaderJson(request: Request): Promise<Clinician | PatientActor> {
  const actor = await getActor(request);
  if (actor && isReader(actor)) return actor;
  if (actor) throw Response.json({ error: "not-for-you" }, { status: 403 });
  if (await getAccount(request)) {
    throw Response.json({ error: "no-place-chosen" }, { status: 403 });
  }
  throw Response.json({ error: "not-signed-in" }, { status: 401 });
}

/** Without words, as 404 below: the error page says by the status what happened, in the reader's language. */
export function forbidden(): Response {
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
