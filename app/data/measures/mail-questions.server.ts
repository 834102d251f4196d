import { readers } from "~/data/messages/readers.server";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";

/** The kind of the job that tells a patient that questions wait. */
export const QUESTIONS_MAIL = "questions-mail";
/** House figure: what was sent by mistake can be taken back before anybody is told. */
const MAIL_AFTER_MS = 2 * 60_000;
/** House figures: whoever is asked, taken back from and asked again all day is told of the first ones. */
const REQUESTS_MAILED = { most: 3, withinMs: 24 * 3_600_000 };

type About = { requestId: string; patientId: string; clinicId: string };

/**
 * Puts in one mail to everybody who answers as or for the patient: one a request, however much is asked besides, and for the
 * first requests of a day.
 */
export async function mailQuestions(tx: Tx, { requestId, patientId, clinicId }: About) {
  const at = now().getTime();
  const since = new Date(at - REQUESTS_MAILED.withinMs);
  const lately = await tx.measureRequest.count({
    where: { clinicId, patientId, createdAt: { gt: since } },
  });
  if (lately > REQUESTS_MAILED.most) return;
  const dueAt = new Date(at + MAIL_AFTER_MS);
  for (const { userId } of await readers(tx, patientId)) {
    const [key, payload] = [`${requestId} ${userId}`, { requestId, userId }];
    await enqueue(tx, { kind: QUESTIONS_MAIL, key, payload, dueAt, clinicId });
  }
}
