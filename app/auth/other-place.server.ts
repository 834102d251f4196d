import { asSystem } from "~/lib/db.server";
import type { Actor } from "./actor.server";
import { placesOf } from "./places.server";
import type { Account } from "./signed-in.server";

type Kind = Actor["kind"];

/** The id of a patient that an address names, of their record's pages or its export. In upper and lower case alike. */
const RECORD = /^\/(?:clinic|export)\/patients\/([^/.]+)/i;

/**
 * Whether an address is of another one of the person's places than they are at, which they are then asked to go to.
 * @param wanted as what they have to be there
 * @returns null where it is not; `placeId` null where it could be several
 */
export async function otherPlaceAsked(
  request: Request,
  account: Account,
  actor: Actor,
  wanted: readonly Kind[],
): Promise<{ placeId: string | null } | null> {
  if (placesOf(account).length < 2) return null;
  const { pathname } = new URL(request.url);
  const [, named = null] = RECORD.exec(pathname) ?? [];
  if (named !== null && !["new", "import"].includes(named)) {
    const placeId = await placeOfPatient(decodeURIComponent(named), account, actor, wanted);
    return placeId === null ? null : { placeId };
  }
  const isOwn = /^\/my(?![^/.])/i.test(pathname) && actor.kind !== "patient";
  if (!isOwn || account.accesses.length === 0) return null;
  const [only, another] = account.accesses;
  return { placeId: another ? null : (only?.id ?? null) };
}

async function placeOfPatient(
  patientId: string,
  { id: userId, memberships, accesses }: Account,
  actor: Actor,
  wanted: readonly Kind[],
): Promise<string | null> {
  const isHere = actor.kind === "patient" && actor.patientId === patientId;
  const access = accesses.find(({ patient }) => patient.id === patientId);
  if (access && !isHere && wanted.includes("patient")) return access.id;
  const others = memberships.filter(
    ({ id, role }) =>
      (actor.kind === "patient" || actor.membershipId !== id) &&
      wanted.includes(role === "CLINICIAN" ? "clinician" : "front-desk"),
  );
  if (others.length === 0) return null;
  const patient = await asSystem.reads("who is asking", (rows) =>
    rows.patient.findFirst({
      where: {
        ...{ id: patientId, clinicId: { in: others.map(({ clinic }) => clinic.id) } },
        // Where not everybody sees every patient, that somebody is one is told to their own clinician alone.
        OR: [{ clinic: { isRestricted: false } }, { clinicianId: userId }],
      },
      select: { clinicId: true },
    }),
  );
  return others.find(({ clinic }) => clinic.id === patient?.clinicId)?.id ?? null;
}
