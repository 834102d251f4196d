import type { Clinician } from "~/auth/actor.server";
import { PLACE_GONE_MS } from "~/domain/notes/times";
import type { Tx } from "~/lib/db.server";

/** Where else a draft is open: by somebody else, or by the same person in another window. */
export type OtherPlace = { name: string; isOwn: boolean };

/**
 * Says that a tab has a draft open, and which others have. A step of a command: the note is known to be the actor's.
 * @param placeId made by the tab; null: a page without scripts, which nobody hears of again
 */
export async function takePlace(
  tx: Tx,
  { clinicId, userId, now }: Clinician,
  noteId: string,
  placeId: string | null,
): Promise<OtherPlace[]> {
  const gone = new Date(now.getTime() - PLACE_GONE_MS);
  await tx.notePlace.deleteMany({ where: { noteId, seenAt: { lt: gone } } });
  if (placeId !== null) {
    await tx.notePlace.upsert({
      where: { noteId_placeId: { noteId, placeId } },
      create: { noteId, placeId, clinicId, userId, seenAt: now },
      update: { userId, seenAt: now },
    });
  }
  const others = await tx.notePlace.findMany({
    where: { noteId, placeId: { not: placeId ?? "" } },
    orderBy: { seenAt: "desc" },
    select: { userId: true },
  });
  if (others.length === 0) return [];
  const ids = [...new Set(others.map((each) => each.userId))];
  const people = await tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return people.map(({ id, name }) => ({ name, isOwn: id === userId }));
}
