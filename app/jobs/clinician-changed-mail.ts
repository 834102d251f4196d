import { ownAccess } from "~/data/patients/scope.server";
import { asSystem } from "~/lib/db.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { clinicianChangedMail } from "~/words/mails";
import { mailSent } from "./mail-sent";
import { wordsAt } from "./words-of";

/** Tells a patient who looks after them from now on, unless that is somebody else again by now. */
export async function mailClinicianChange(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const patientId = String(payload.patientId);
  const patient = await asSystem.reads("jobs", (rows) =>
    rows.patient.findFirst({
      where: { id: patientId, clinicianId: String(payload.clinicianId) },
      select: {
        ...{ clinicId: true, name: true, email: true, language: true },
        clinician: { select: { name: true } },
        accesses: { ...ownAccess, select: { user: { select: { language: true } } } },
        clinic: { select: { name: true, languages: true } },
      },
    }),
  );
  if (!patient) return null;
  const { clinicId, name, email: to, clinician, clinic, accesses, language } = patient;
  const mail = { to, name, colleague: clinician.name, clinicName: clinic.name };
  const words = wordsAt(clinic, [accesses[0]?.user.language, language]);
  await sendMail(clinicianChangedMail(mail, words), id);
  return mailSent(kind, { clinicId, patientId });
}
