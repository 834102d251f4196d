import { data } from "@remix-run/node";
import { readForm } from "~/lib/form.server";
import { type Actor, type PatientActor, placeIdOf } from "./actor.server";

const READS = new Set(["GET", "HEAD"]);

/** Whether a request may change something, and so carries a form. */
export function sendsForm({ method }: Request): boolean {
  return !READS.has(method);
}

/**
 * Refuses a form that somebody else opened in this browser, before anybody else signed in.
 * @throws 409, also when the form does not say who opened it
 */
export async function checkOpenedBy(
  request: Request,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const form = await readForm(request);
  if (form.get("openedBy") === id) return;
  throw foreignForm(form.has("openedBy") ? "person" : "unknown", name);
}

/**
 * The same for a form that was opened at one of a person's places, and is taken nowhere else.
 * @throws 409, also when the form does not say by whom or where it was opened
 */
export async function checkOpenedAt(request: Request, actor: Actor): Promise<void> {
  const name = nameOf(actor);
  await checkOpenedBy(request, { id: actor.userId, name });
  const form = await readForm(request);
  if (form.get("openedAt") === placeIdOf(actor)) return;
  throw foreignForm(form.has("openedAt") ? "place" : "unknown", name);
}

/** Of whoever is acting. */
function nameOf(actor: Actor): string {
  return actor.kind === "patient" ? actor.userName : actor.name;
}

/**
 * Refuses a form that was made for another record than the one it was sent to: the patient's own, or the one
 * that the address names.
 * @throws 409, also when the form does not say whose record it is about
 */
export async function checkOpenedFor(request: Request, actor: Actor): Promise<void> {
  const form = await readForm(request);
  if (form.get("openedFor") !== recordOf(request, actor))
    throw foreignForm("record", nameOf(actor));
}

/** Id of the patient whose record a request is about; null where it is about none. */
function recordOf(request: Request, actor: Actor): string | null {
  if (actor.kind === "patient") return actor.patientId;
  const { pathname, searchParams } = new URL(request.url);
  // The caseload names the alert that is open in a row: "?open=patient:rule".
  const [, openId] = /^([^:]+):/.exec(searchParams.get("open") ?? "") ?? [];
  if (/^\/clinic(\.data)?\/?$/i.test(pathname)) return openId ?? null;
  // In upper and lower case alike, as the router takes an address.
  const [, id = null] = /^\/clinic\/patients\/([^/]+)/i.exec(pathname) ?? [];
  return id === null || ["new", "import"].includes(id) ? null : decodeURIComponent(id);
}

/** Whether none of a phone's events says that it is another person's, place's or record's; most say nothing of it. */
export function areOwnEvents(
  events: readonly unknown[],
  { userId, accessId, patientId }: PatientActor,
): boolean {
  const own = { openedBy: userId, openedAt: accessId, openedFor: patientId };
  return events.every((event) => {
    const { openedBy, openedAt, openedFor } = { ...own, ...Object(event) };
    return openedBy === userId && openedAt === accessId && openedFor === patientId;
  });
}

/** Why a form was not taken: another person opened it, or at another place, it is about another record, or says neither. */
export type ForeignForm = {
  foreign: "person" | "place" | "record" | "unknown";
  signedInAs: string;
};

/** Says nothing of the form itself: what stands in it may be another person's words. */
function foreignForm(foreign: ForeignForm["foreign"], signedInAs: string) {
  const told: ForeignForm = { foreign, signedInAs };
  return data(told, { status: 409, statusText: "Conflict" });
}
