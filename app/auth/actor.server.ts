import { localDateAt } from "~/domain/calendar/dates";
import { toWeekStart, type WeekStart } from "~/domain/calendar/week-order";
import { isSecondFactorDue } from "~/domain/second-factor";
import { now } from "~/lib/clock.server";
import { oncePerRequest } from "~/lib/request-scope.server";
import { languageOfReader } from "./language.server";
import { signInOf } from "./lucia.server";
import { chosenPlace, type Place, placesOf } from "./places.server";
import type { Account } from "./signed-in.server";

type Person = {
  userId: string;
  clinicId: string;
  name: string;
  /** BCP 47 tag of what they read; null is English, as for all staff. */
  language: string | null;
  timeZone: string;
  now: Date;
};

type Member = Person & {
  membershipId: string;
  /** Owning the clinic is apart from what somebody is there for. */
  isOwner: boolean;
  clinicName: string;
  /** The day that the clinic's lists of weekdays begin with. */
  weekStart: WeekStart;
  /** Whether the clinic keeps patients to their own clinicians and whoever covers for them. */
  isRestricted: boolean;
  /** Whether the person could be at another place as well. */
  hasOtherPlaces: boolean;
  /** Clinic-local date from which the clinic asks its staff for a second factor; null: it does not. */
  secondFactorFrom: string | null;
  /** It asks for one by now, and this sign-in has shown none. */
  mustSetUpFactor: boolean;
  /** Clinic-local date. What is "today" for a patient follows the patient's own zone. */
  today: string;
};

/** Somebody who treats at a clinic: the first argument of every query of notes, charts, conditions and the like. */
export type Clinician = Member & { kind: "clinician" };

/** Somebody at the front desk: no notes, charts, messages, conditions or precautions. */
export type FrontDesk = Member & { kind: "front-desk" };

/** Whoever is signed in as staff of a clinic. */
export type Staff = Clinician | FrontDesk;

/** Somebody signed in to a patient's record: the patient, or who looks after them. */
export type PatientActor = Person & {
  kind: "patient";
  accessId: string;
  access: "self" | "carer";
  patientId: string;
  /** Whose record it is. */
  name: string;
  /** Who is acting. */
  userName: string;
  hasOtherPlaces: boolean;
  /** Patient-local date. */
  today: string;
};

export type Actor = Staff | PatientActor;

/** Who sent the request, whatever place they are at; null when nobody is signed in. Asked once for all loaders of a page. */
export function getAccount(request: Request): Promise<Account | null> {
  return oncePerRequest("account", () => signInOf(request));
}

/** Who sent the request, and where they are; null when nobody is signed in, or has no place chosen. Asked once, too. */
export function getActor(request: Request): Promise<Actor | null> {
  return oncePerRequest("actor", async () => {
    const account = await getAccount(request);
    const place = account && chosenPlace(account);
    return account && place && actorAt(account, place, request);
  });
}

/** A person at one of their places. @param request what it says of their language counts where they have chosen none */
export function actorAt(account: Account, place: Place, request: Request): Actor {
  const { id: userId, name: userName } = account;
  const hasOtherPlaces = placesOf(account).length > 1;
  const shared = { userId, hasOtherPlaces, now: now() };
  if (place.kind === "membership") {
    const { id: membershipId, role, isOwner, clinic } = place;
    const { id: clinicId, name: clinicName, timeZone, isRestricted, secondFactorFrom } = clinic;
    const kind = role === "CLINICIAN" ? ("clinician" as const) : ("front-desk" as const);
    const today = localDateAt(shared.now, timeZone);
    const isDue = isSecondFactorDue(secondFactorFrom, today);
    const mustSetUpFactor = isDue && account.secondFactorAt === null;
    const at = { membershipId, isOwner, clinicId, clinicName, timeZone, today, isRestricted };
    const weekStart = toWeekStart(clinic.weekStart);
    const factor = { secondFactorFrom, mustSetUpFactor };
    return { ...shared, ...at, ...factor, weekStart, kind, name: userName, language: null };
  }
  const { id: accessId, patient } = place;
  const { id: patientId, name, timeZone, clinic } = patient;
  const read = { chosen: account.language, written: patient.language, on: clinic.languages };
  return {
    ...{ ...shared, kind: "patient", accessId, patientId, name, userName, timeZone },
    ...{ access: place.access === "SELF" ? "self" : "carer", clinicId: clinic.id },
    ...{ today: localDateAt(shared.now, timeZone), language: languageOfReader(request, read) },
  };
}

/** Id of the membership or access that an actor acts by. */
export function placeIdOf(actor: Actor): string {
  return actor.kind === "patient" ? actor.accessId : actor.membershipId;
}

/**
 * Whose the runs are that a browser keeps: the person's, or that of one access where they are let in to several records,
 * so that nothing of one child is offered for another.
 */
export function runOwnerOf({ access, hasOtherPlaces, userId, accessId }: PatientActor): string {
  return access === "self" && !hasOtherPlaces ? userId : accessId;
}
