import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { messageMail } from "~/words/mails";
import { mailSent } from "./mail-sent";
import { wordsAt } from "./words-of";

/**
 * Tells a patient, or who looks after them, that a message of the clinic waits: not what it says, nor about what. Once
 * it was read, or they are let in no more, nothing is mailed.
 */
export async function mailMessage(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload } = job;
  const userId = String(payload.userId);
  const message = await asSystem.reads("jobs", (rows) =>
    rows.message.findUnique({
      where: { id: String(payload.messageId) },
      select: {
        ...{ at: true, clinicId: true, patientId: true },
        thread: { select: { reads: { where: { userId }, select: { readTo: true } } } },
        clinic: { select: { name: true, languages: true } },
      },
    }),
  );
  const readTo = message?.thread.reads[0]?.readTo;
  if (!message || (readTo && readTo >= message.at)) return null;
  const { clinicId, patientId, clinic } = message;
  const access = await asSystem.reads("jobs", (rows) =>
    rows.patientAccess.findFirst({
      where: { patientId, userId, untilAt: null, patient: { archivedAt: null } },
      select: {
        patient: { select: { language: true } },
        user: { select: { name: true, email: true, language: true } },
      },
    }),
  );
  if (!access) return null;
  const { name, email: to, language } = access.user;
  const address = new URL("/my/messages#newest", env.origin).href;
  const words = wordsAt(clinic, [language, access.patient.language]);
  const mail = messageMail({ to, name, clinicName: clinic.name, address }, words);
  await sendMail(mail, id);
  return mailSent(kind, { clinicId, patientId });
}
