import type { Clinician } from "~/auth/actor.server";
import { starterReplies } from "~/content/replies";
import { REPLY_LIMITS, type ReplyRow } from "~/domain/messages/replies";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows, type Tx } from "~/lib/db.server";

const inOrder = [{ position: "asc" as const }, { id: "asc" as const }];

/** The clinic's ready replies, in its order; the starters while it has none of its own. */
export function listReplies(clinician: Clinician): Promise<ReplyRow[]> {
  return asActor.reads(clinician, (rows) => readReplies(rows, clinician));
}

async function readReplies(rows: Rows, { clinicId }: Clinician): Promise<ReplyRow[]> {
  const stored = await rows.cannedReply.findMany({
    where: { clinicId },
    orderBy: inOrder,
    select: { id: true, title: true, text: true },
  });
  return stored.length > 0 ? stored : [...starterReplies];
}

/**
 * Adds a reply, or changes one, for the whole clinic.
 * @param id of the one that is changed; null: a new one
 * @returns "full" with as many as REPLY_LIMITS allows; null when there is no such reply
 */
export function saveReply(
  clinician: Clinician,
  id: string | null,
  words: Pick<ReplyRow, "title" | "text">,
): Promise<"saved" | "full" | null> {
  const { clinicId, userId } = clinician;
  return asActor(clinician, async (tx) => {
    const own = await keepStarters(tx, clinician, id);
    if (id !== null && own === null) return null;
    const count = await tx.cannedReply.count({ where: { clinicId } });
    if (own === null && count >= REPLY_LIMITS.replies) return "full";
    const made = { clinicId, createdById: userId, createdAt: clinician.now, position: count };
    const saved =
      own === null
        ? await tx.cannedReply.create({ data: { ...words, ...made }, select: { id: true } })
        : await tx.cannedReply.update({ where: { id: own }, data: words, select: { id: true } });
    await noteChange(tx, clinician, own === null ? "reply.added" : "reply.changed", saved.id);
    return "saved";
  });
}

/** Removes a reply. @returns false when there is no such one */
export function removeReply(clinician: Clinician, id: string): Promise<boolean> {
  return asActor(clinician, async (tx) => {
    const own = await keepStarters(tx, clinician, id);
    if (own === null) return false;
    await tx.cannedReply.delete({ where: { id: own }, select: { id: true } });
    await noteChange(tx, clinician, "reply.removed", own);
    return true;
  });
}

/**
 * With the first change the starters become the clinic's own.
 * @param id of a reply, as the page shows it
 * @returns the id of its row; null without one
 */
async function keepStarters(
  tx: Tx,
  { clinicId, userId, now: createdAt }: Clinician,
  id: string | null,
): Promise<string | null> {
  const isStarter = id === null || starterReplies.some((starter) => starter.id === id);
  if (isStarter && (await tx.cannedReply.count({ where: { clinicId } })) === 0) {
    const made = { clinicId, createdById: userId, createdAt };
    const data = starterReplies.map(({ id: starter, title, text }, position) => ({
      ...{ ...made, id: `${clinicId}-${starter}`, title, text, position },
    }));
    await tx.cannedReply.createMany({ data });
  }
  if (id === null) return null;
  const named = { in: [id, `${clinicId}-${id}`] };
  const found = await tx.cannedReply.findFirst({
    where: { clinicId, id: named },
    select: { id: true },
  });
  return found?.id ?? null;
}

function noteChange(tx: Tx, clinician: Clinician, action: string, entityId: string) {
  return recordAudit(tx, clinician, { action, entity: "CannedReply", entityId });
}
