import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { questionsMail } from "~/words/mails";
import { mailSent } from "./mail-sent";
import { wordsAt } from "./words-of";

/**
 * Tells a patient, or who looks after them, that questions of the clinic wait. Once they were opened, sent or taken back,
 * the person is let in no more, or the record is archived, nothing is mailed.
 */
export async function mailQuestions({ id, kind, payload }: JobInHand): Promise<Effect | null> {
  const userId = String(payload.userId);
  const request = await asSystem.reads("jobs", (rows) =>
    rows.measureRequest.findFirst({
      where: {
        ...{ id: String(payload.requestId), openedAt: null, doneAt: null, withdrawnAt: null },
        patient: { archivedAt: null },
      },
      select: {
        ...{ clinicId: true, patientId: true, clinic: { select: { name: true, languages: true } } },
        patient: {
          select: {
            language: true,
            accesses: {
              where: { userId, untilAt: null },
              select: { user: { select: { name: true, email: true, language: true } } },
            },
          },
        },
      },
    }),
  );
  const user = request?.patient.accesses[0]?.user;
  if (!request || !user) return null;
  const { clinicId, patientId, clinic, patient } = request;
  const address = new URL("/my/measures", env.origin).href;
  const told = { to: user.email, name: user.name, clinicName: clinic.name, address };
  const words = wordsAt(clinic, [user.language, patient.language]);
  await sendMail(questionsMail(told, words), id);
  return mailSent(kind, { clinicId, patientId });
}
