import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import type { Tx } from "~/lib/db.server";
import type { Place } from "./place.server";

/** Activities of an episode of care that are still asked, in their order. */
export function runningActivities(tx: Pick<Tx, "activity">, episodeId: string) {
  return tx.activity.findMany({
    where: { episodeId, endedAt: null },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/**
 * Names further activities of a patient, behind those that there are, in the caller's transaction. Nothing is audited: what is
 * answered about them is.
 * @returns the new ones in the order of their names; null where it would be more than are asked
 */
export async function writeActivities(
  tx: Tx,
  { clinicId, patientId, episodeId, now: createdAt }: Place & { now: Date },
  names: readonly string[],
): Promise<{ id: string; name: string }[] | null> {
  const running = await runningActivities(tx, episodeId);
  if (running.length + names.length > PSFS_ACTIVITIES.most) return null;
  const behind = await tx.activity.count({ where: { episodeId } });
  const made: { id: string; name: string }[] = [];
  for (const [i, name] of names.entries()) {
    const data = { clinicId, patientId, episodeId, name, createdAt, position: behind + i };
    made.push(await tx.activity.create({ data, select: { id: true, name: true } }));
  }
  return made;
}

/** Asks about these no more; what was answered stays. */
export async function endActivities(
  tx: Tx,
  { episodeId, now: endedAt }: Place & { now: Date },
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.activity.updateMany({
    where: { id: { in: [...ids] }, episodeId, endedAt: null },
    data: { endedAt },
  });
}
