import { asSystem } from "~/lib/db.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { wordsIn } from "~/words/catalogue";
import { clinicianChangedMail } from "~/words/mails";
import { mailSent } from "./mail-sent";

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
        clinic: { select: { name: true } },
      },
    }),
  );
  if (!patient) return null;
  const { clinicId, name, email: to, clinician, clinic, language } = patient;
  const mail = { to, name, colleague: clinician.name, clinicName: clinic.name };
  await sendMail(clinicianChangedMail(mail, wordsIn(language)), id);
  return mailSent(kind, { clinicId, patientId });
}
