import { localDateAt } from "~/domain/calendar/dates";
import { isSecondFactorDue } from "~/domain/second-factor";
import { now } from "~/lib/clock.server";
import { oncePerRequest } from "~/lib/request-scope.server";
import { signInOf } from "./lucia.server";

type Person = {
  userId: string;
  clinicId: string;
  name: string;
  /** BCP 47 tag of what they read; null while they have not chosen. */
  language: string | null;
  timeZone: string;
  now: Date;
};

/** Whoever is signed in as staff of a clinic: the first argument of every clinician query. */
export type Clinician = Person & {
  kind: "clinician";
  role: "OWNER" | "CLINICIAN";
  clinicName: string;
  /** Clinic-local date from which the clinic asks its staff for a second factor; null: it does not. */
  secondFactorFrom: string | null;
  /** It asks for one by now, and this sign-in has shown none. */
  mustSetUpFactor: boolean;
  /** Clinic-local date. What is "today" for a patient follows the patient's own zone. */
  today: string;
};

/** A patient signed in to their own record. */
export type PatientActor = Person & {
  kind: "patient";
  patientId: string;
  /** Patient-local date. */
  today: string;
};

export type Actor = Clinician | PatientActor;

/** Who sent the request, or null when nobody is signed in. Asked once for all loaders of a page. */
export function getActor(request: Request): Promise<Actor | null> {
  return oncePerRequest("actor", () => findActor(request));
}

async function findActor(request: Request): Promise<Actor | null> {
  const account = await signInOf(request);
  if (!account) return null;
  const { clinic, role, language } = account;
  const [patient] = account.patients;
  const shared = { userId: account.id, clinicId: clinic.id, now: now() };
  if (role !== "PATIENT") {
    const { name: clinicName, timeZone, secondFactorFrom } = clinic;
    const today = localDateAt(shared.now, timeZone);
    const isDue = isSecondFactorDue(secondFactorFrom, today);
    const mustSetUpFactor = isDue && account.secondFactorAt === null;
    return {
      ...{ kind: "clinician", ...shared, role, name: account.name, language },
      ...{ clinicName, timeZone, today, secondFactorFrom, mustSetUpFactor },
    };
  }
  if (!patient) return null;
  const { id: patientId, name, timeZone } = patient;
  const today = localDateAt(shared.now, timeZone);
  return {
    ...{ kind: "patient", ...shared, patientId, name, language: language ?? patient.language },
    ...{ timeZone, today },
  };
}
