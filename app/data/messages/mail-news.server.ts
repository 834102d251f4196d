import { readers } from "~/data/messages/readers.server";
import { remindOfMessage } from "~/data/reminders/put-in.server";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";

/** The kind of the job that tells a patient that a message waits. */
export const MESSAGE_MAIL = "message-mail";
/** House figure: whoever has the page open reads it before a mail is due. */
const MAIL_AFTER_MS = 2 * 60_000;

type About = { threadId: string; patientId: string; clinicId: string };

/**
 * Puts in a mail to everybody who reads the thread as or for the patient: one for all that waits unread, however many
 * messages follow, and the next one not before these were read.
 */
export async function mailNews(tx: Tx, { threadId, patientId, clinicId }: About): Promise<void> {
  await remindOfMessage(tx, patientId);
  const dueAt = new Date(now().getTime() + MAIL_AFTER_MS);
  for (const { userId } of await readers(tx, patientId)) {
    const read = await tx.messageRead.findUnique({
      where: { threadId_userId: { threadId, userId } },
      select: { readTo: true },
    });
    const first = await tx.message.findFirst({
      where: { threadId, isFromStaff: true, at: { gt: read?.readTo ?? new Date(0) } },
      orderBy: { at: "asc" },
      select: { id: true },
    });
    if (!first) continue;
    const key = `${first.id} ${userId}`;
    await enqueue(tx, {
      kind: MESSAGE_MAIL,
      key,
      payload: { messageId: first.id, userId },
      dueAt,
      clinicId,
    });
  }
}
