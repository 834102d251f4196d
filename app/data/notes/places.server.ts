import type { Clinician } from "~/auth/actor.server";
import { PLACE_GONE_MS } from "~/domain/notes/times";
import type { Rows, Tx } from "~/lib/db.server";

/** Where else a draft is open: by somebody else, or by the same person in another window. */
export type OtherPlace = {
  name: string;
  isOwn: boolean;
  /** The instant of its last save or look: of the tab that stored the text, that of the save. */
  seenAt: Date;
};

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
  return openPlaces(tx, { userId }, noteId, placeId);
}

/** The tabs that have a draft open, but for one, the one that was seen last first. */
export async function openPlaces(
  rows: Pick<Rows, "notePlace" | "user">,
  { userId }: Pick<Clinician, "userId">,
  noteId: string,
  butId: string | null,
): Promise<OtherPlace[]> {
  const places = await rows.notePlace.findMany({
    where: { noteId, placeId: { not: butId ?? "" } },
    orderBy: { seenAt: "desc" },
    select: { userId: true, seenAt: true },
  });
  if (places.length === 0) return [];
  const people = await rows.user.findMany({
    where: { id: { in: [...new Set(places.map((place) => place.userId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return places.map((place) => ({
    name: names.get(place.userId) ?? "",
    isOwn: place.userId === userId,
    seenAt: place.seenAt,
  }));
}
