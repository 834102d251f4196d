import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { announce } from "~/lib/events.server";
import { isUnavailable } from "~/lib/unavailable.server";

/**
 * Notes that somebody has the thread before them, as far as the other side wrote something since they last had. The
 * page is not held up: while nothing can be written, the next look is noted.
 */
export async function markThreadRead(
  reader: Clinician | PatientActor,
  patientId: string,
): Promise<void> {
  try {
    await mark(reader, patientId);
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
}

async function mark(reader: Clinician | PatientActor, patientId: string): Promise<void> {
  const { userId, clinicId, now: readTo } = reader;
  const others = { isFromStaff: reader.kind === "patient" };
  const unread = await asActor.reads(reader, (rows) =>
    rows.messageThread.findFirst({
      where: { patient: patientOf(reader, patientId), messages: { some: others } },
      select: {
        id: true,
        reads: { where: { userId }, select: { readTo: true } },
        messages: { where: others, orderBy: { at: "desc" }, take: 1, select: { at: true } },
      },
    }),
  );
  const newest = unread?.messages[0]?.at;
  if (!unread || !newest || (unread.reads[0] && unread.reads[0].readTo >= newest)) return;
  const { id: threadId } = unread;
  // Not before the newest one: the clock of the server that took it may be ahead.
  const read = { readTo: newest > readTo ? newest : readTo };
  const write = async (tx: Parameters<Parameters<typeof asActor>[1]>[0]) => {
    await tx.messageRead.upsert({
      where: { threadId_userId: { threadId, userId } },
      create: { threadId, userId, clinicId, ...read },
      update: read,
      select: { threadId: true },
    });
    await recordAudit(tx, reader, {
      ...{ action: "messages.read", entity: "MessageThread", entityId: threadId, patientId },
    });
    await announce(tx, { clinicId, patientId, kind: "read", subjectId: threadId });
  };
  await asActor(reader, write, { byTheWay: true });
}
