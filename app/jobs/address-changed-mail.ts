import { ownAccess } from "~/data/patients/scope.server";
import { asSystem } from "~/lib/db.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { addressChangedMail } from "~/words/mails";
import { mailSent } from "./mail-sent";
import { wordsAt } from "./words-of";

/** Tells the address that a patient's account had until now that it has another one. The secret is that old address. */
export async function mailAddressChange(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload, secret } = job;
  const patient = await asSystem.reads("jobs", (rows) =>
    rows.patient.findUnique({
      where: { id: String(payload.patientId) },
      select: {
        ...{ id: true, clinicId: true, language: true },
        accesses: { ...ownAccess, select: { user: { select: { language: true } } } },
        clinic: { select: { name: true, languages: true } },
      },
    }),
  );
  if (!patient) return null;
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  const words = wordsAt(patient.clinic, [patient.accesses[0]?.user.language, patient.language]);
  await sendMail(addressChangedMail(patient.clinic.name, secret, words), id);
  return mailSent(kind, { clinicId: patient.clinicId, patientId: patient.id });
}
