import { localDateAt } from "~/domain/calendar/dates";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { openClinics } from "./demo.server";
import { lucia } from "./lucia.server";

/** Whoever is signed in as staff of a clinic: the first argument of every clinician query. */
export type Clinician = {
  kind: "clinician";
  userId: string;
  clinicId: string;
  role: "OWNER" | "CLINICIAN";
  name: string;
  clinicName: string;
  timeZone: string;
  now: Date;
  /** Clinic-local date. What is "today" for a patient follows the patient's own zone. */
  today: string;
};

/** A patient signed in to their own record. */
export type PatientActor = {
  kind: "patient";
  userId: string;
  patientId: string;
  clinicId: string;
  name: string;
  timeZone: string;
  now: Date;
  /** Patient-local date. */
  today: string;
};

export type Actor = Clinician | PatientActor;

/** Who sent the request, or null when nobody is signed in. */
export async function getActor(request: Request): Promise<Actor | null> {
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!id) return null;
  const { session } = await lucia.validateSession(id);
  if (!session) return null;
  const user = await db.user.findFirst({
    where: { id: session.userId, clinic: openClinics() },
    select: {
      id: true,
      name: true,
      role: true,
      clinic: { select: { id: true, name: true, timeZone: true } },
      patient: { select: { id: true, name: true, timeZone: true } },
    },
  });
  if (!user) return null;
  const at = now();
  const shared = { userId: user.id, clinicId: user.clinic.id, now: at };
  if (user.role === "PATIENT") {
    if (!user.patient) return null;
    const { id: patientId, name, timeZone } = user.patient;
    return {
      kind: "patient",
      ...shared,
      patientId,
      name,
      timeZone,
      today: localDateAt(at, timeZone),
    };
  }
  const { name: clinicName, timeZone } = user.clinic;
  return {
    kind: "clinician",
    ...shared,
    role: user.role,
    name: user.name,
    clinicName,
    timeZone,
    today: localDateAt(at, timeZone),
  };
}

/**
 * Opens a session and ends the one the browser came with (rotation: an id planted before sign-in is worthless).
 * @returns the Set-Cookie value
 */
export async function startSession(request: Request, userId: string): Promise<string> {
  await endSession(request);
  const session = await lucia.createSession(userId, {});
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends the request's session. @returns the Set-Cookie value that removes the cookie */
export async function endSession(request: Request): Promise<string> {
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}
