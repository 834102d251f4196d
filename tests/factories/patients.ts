import type { Clinician } from "~/auth/actor.server";
import { addPatient } from "~/data/patients/add-patient.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { BodySide } from "~/domain/patient/episode";
import type { PrecautionCode } from "~/domain/precaution-codes";
import type { LocalDate } from "~/domain/rows";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { actorOf, signIn } from "./requests";
import { createPerson, newEmail } from "./staff";

type PatientOptions = {
  name?: string;
  email?: string;
  timeZone?: string;
  condition?: string;
  side?: BodySide;
  startedOn?: LocalDate;
  painGreenMax?: number;
  painCeiling?: number;
  dischargedOn?: LocalDate;
  /** Read by default; null asks for the principles page before the first session. */
  principlesReadAt?: Date | null;
};

export type TestPatient = Awaited<ReturnType<typeof createPatient>>;

/** A patient of the clinician with one episode of care and an account, signed in. */
export async function createPatient(clinician: Clinician, options: PatientOptions = {}) {
  const { name = "Pat Patient", email = newEmail(), timeZone = clinician.timeZone } = options;
  const at = now();
  const user = await createPerson(name, email);
  const patient = await db.patient.create({
    data: {
      clinicId: clinician.clinicId,
      clinicianId: clinician.userId,
      name,
      email,
      timeZone,
      createdAt: at,
      principlesReadAt: options.principlesReadAt === undefined ? at : options.principlesReadAt,
    },
  });
  const episode = await db.episode.create({
    data: {
      clinicId: clinician.clinicId,
      patientId: patient.id,
      condition: options.condition ?? "Psoas tightness",
      side: options.side ?? "RIGHT",
      startedOn: options.startedOn ?? localDateAt(at, timeZone),
      painGreenMax: options.painGreenMax,
      painCeiling: options.painCeiling,
      dischargedOn: options.dischargedOn,
      createdAt: at,
    },
  });
  const access = await letIn(user.id, patient, "SELF");
  const cookie = await signIn(user.id);
  return { user, access, patient, episode, cookie, actor: await actorOf(cookie, "patient") };
}

/** Somebody with an account who looks after a patient, signed in to that record. */
export async function createCarer(
  { patient }: { patient: { id: string; clinicId: string } },
  { name = "Cara Carer" } = {},
) {
  const user = await createPerson(name);
  const access = await letIn(user.id, patient, "CARER");
  const cookie = await signIn(user.id);
  return { user, access, cookie, actor: await actorOf(cookie, "patient") };
}

/** Lets a person in to a record, beside whatever other places they have. */
export function letIn(
  userId: string,
  { id: patientId, clinicId }: { id: string; clinicId: string },
  kind: "SELF" | "CARER",
) {
  return db.patientAccess.create({ data: { userId, patientId, clinicId, kind, fromAt: now() } });
}

/** Notes a precaution on an episode of care, today. */
export function notePrecaution(
  { clinicId, userId, now: createdAt }: Clinician,
  episodeId: string,
  precaution: {
    code?: PrecautionCode;
    side?: BodySide;
    untilOn?: LocalDate;
    week?: number;
    words?: string;
  },
) {
  return db.precaution.create({
    data: { ...precaution, clinicId, episodeId, createdById: userId, createdAt },
  });
}

/** A patient as the "Add patient" page makes one: no account yet, an open invitation. */
export async function createInvitedPatient(
  clinician: Clinician,
  { name = "Ivy Invited", email = newEmail(), timeZone = clinician.timeZone } = {},
) {
  const added = await addPatient(clinician, {
    name,
    email,
    timeZone,
    pronouns: null,
    birth: null,
    condition: "Psoas tightness",
    side: "RIGHT",
    startedOn: clinician.today,
    goal: null,
    precautions: [],
  });
  if (!added) throw new Error("This clinic already has a patient with that e-mail.");
  const token = new URL(added.inviteLink).pathname.replace("/invite/", "");
  return { patientId: added.id, email, inviteLink: added.inviteLink, token };
}
