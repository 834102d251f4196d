import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { About } from "~/domain/messages/about";
import { openBlanks } from "~/domain/messages/blanks";
import { isClosedOn } from "~/domain/messages/closing";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { announce } from "~/lib/events.server";
import { readAbout } from "./about.server";
import { mailNews } from "./mail-news.server";

/** Who can write: the patient or a carer, and whoever may act for the patient at the clinic. */
type Writer = Clinician | PatientActor;

export type NewMessage = {
  /** Made by the page (UUID), so that a form that is sent twice is one message. */
  id: string;
  /** 1 to LONGEST_MESSAGE characters. */
  text: string;
  about: About | null;
};

export type SendResult =
  | { kind: "sent"; id: string }
  /** Nobody writes any more: the episode of care was closed too long ago. */
  | { kind: "closed" }
  /** Blanks of a ready reply still stand in it. */
  | { kind: "blanks"; blanks: string[] }
  /** The same form was stored before, and said something else. */
  | { kind: "sent-before" };

/**
 * Puts a message into the patient's one thread, which its first message begins. Nothing is stored unless the result
 * says "sent". A message of staff answers whatever waited.
 * @returns null where the writer has no such patient, may not write to them, or the id is another message's
 */
export async function sendMessage(
  writer: Writer,
  patientId: string,
  message: NewMessage,
): Promise<SendResult | null> {
  const blanks = writer.kind === "patient" ? [] : openBlanks(message.text);
  if (blanks.length > 0) return { kind: "blanks", blanks };
  const result = await unlessTaken(store(writer, patientId, message), "taken" as const);
  // The same form met itself: now the first one is stored, and found.
  return result === "taken" ? store(writer, patientId, message) : result;
}

function store(
  writer: Writer,
  patientId: string,
  { id, text, about }: NewMessage,
): Promise<SendResult | null> {
  const isFromStaff = writer.kind !== "patient";
  return asActor(writer, async (tx): Promise<SendResult | null> => {
    const patient = await takeTurn(tx, writer, patientId);
    if (patient === null) return null;
    const before = await tx.message.findUnique({ where: { id } });
    if (before !== null) {
      if (before.patientId !== patientId || before.authorId !== writer.userId) return null;
      return { kind: before.text === text ? "sent" : "sent-before", id };
    }
    const [episode] = patient.episodes;
    const today = localDateAt(writer.now, patient.timeZone);
    if (isClosedOn(episode?.dischargedOn ?? null, today)) return { kind: "closed" };
    const { clinicId } = writer;
    const thread = await tx.messageThread.findUnique({
      where: { patientId },
      select: { id: true, lastAt: true, waitingSince: true },
    });
    // Clocks of several servers differ: whatever comes later stands later.
    const at = new Date(Math.max(writer.now.getTime(), (thread?.lastAt.getTime() ?? 0) + 1));
    const waitingSince = isFromStaff ? null : (thread?.waitingSince ?? at);
    const { id: threadId } = await tx.messageThread.upsert({
      where: { patientId },
      create: { clinicId, patientId, lastAt: at, waitingSince },
      update: { lastAt: at, waitingSince },
      select: { id: true },
    });
    const factsOf = await readAbout(tx, patientId, about ? [about] : []);
    const known = factsOf(about) === null ? null : about;
    const from = { clinicId, threadId, patientId, authorId: writer.userId, isFromStaff };
    const aboutIt = { aboutKind: known?.kind ?? null, aboutId: known?.id ?? null };
    await tx.message.create({ data: { id, ...from, text, at, ...aboutIt }, select: { id: true } });
    await markRead(tx, writer, threadId, at);
    if (isFromStaff) await mailNews(tx, { threadId, patientId, clinicId });
    await recordChange(tx, writer, {
      ...{ action: "message.sent", entity: "Message", entityId: id, patientId },
      detail: { isFromStaff, about: known?.kind ?? null },
    });
    await announce(tx, { clinicId, patientId, kind: "message", subjectId: id });
    return { kind: "sent", id };
  });
}

/** Holds the patient's row: messages of one thread follow one another. */
async function takeTurn(tx: Tx, writer: Writer, patientId: string) {
  const where =
    writer.kind === "patient"
      ? patientOf(writer, patientId)
      : patientToChange(writer, patientId, "ACT");
  const { count } = await tx.patient.updateMany({ where, data: { logVersion: { increment: 0 } } });
  if (count === 0) return null;
  return tx.patient.findUniqueOrThrow({
    where: { id: patientId },
    select: { timeZone: true, episodes: { ...currentEpisode, select: { dischargedOn: true } } },
  });
}

/** Whoever writes has read what stands there; when they did stays as it is, where they had before. */
async function markRead(
  tx: Tx,
  { kind, userId, clinicId }: Writer,
  threadId: string,
  readTo: Date,
) {
  const by = { threadId_userId: { threadId, userId } };
  const read = await tx.messageRead.findUnique({ where: by, select: { readTo: true } });
  const since = { threadId, isFromStaff: kind === "patient", at: { gt: read?.readTo } };
  if (read && (await tx.message.count({ where: since })) === 0) return;
  await tx.messageRead.upsert({
    where: by,
    create: { threadId, userId, clinicId, readTo },
    update: { readTo },
    select: { threadId: true },
  });
}
