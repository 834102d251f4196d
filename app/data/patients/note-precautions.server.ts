import type { Staff } from "~/auth/actor.server";
import type { BodySide } from "~/domain/patient/episode";
import type { PrecautionCode } from "~/domain/precaution-codes";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";

export type NewPrecaution = {
  /** Null: in words only, which no rule checks until somebody chooses from the list. */
  code: PrecautionCode | null;
  side: BodySide;
  /** Last day on which it holds; null: for good. */
  untilOn: LocalDate | null;
  /** Of a pregnancy, today; null: not said. */
  week: number | null;
  words: string | null;
};

type Where = { patientId: string; episodeId: string };

const WEEK_MS = 7 * 86_400_000;

/**
 * Notes precautions on an episode of care; one that stands there already is not noted twice, as when a form is sent
 * again. A step of a command: the episode is known to be the actor's to change.
 */
export async function notePrecautions(
  tx: Tx,
  clinician: Staff,
  { patientId, episodeId }: Where,
  precautions: readonly NewPrecaution[],
): Promise<void> {
  const { clinicId, userId: createdById, now: createdAt } = clinician;
  for (const precaution of precautions) {
    // The same week of a pregnancy is another one a week later.
    const since = precaution.week === null ? undefined : new Date(createdAt.getTime() - WEEK_MS);
    const twin = { ...precaution, episodeId, removedAt: null, createdAt: since && { gt: since } };
    if ((await tx.precaution.count({ where: twin })) > 0) continue;
    const { id } = await tx.precaution.create({
      data: { ...precaution, clinicId, episodeId, createdById, createdAt },
      select: { id: true },
    });
    const { code, side, untilOn, week } = precaution;
    await recordChange(tx, clinician, {
      ...{ action: "precaution.noted", entity: "Precaution", entityId: id, patientId },
      detail: { code, side, untilOn, week },
    });
  }
}

/** Takes precautions off the list; their rows stay, because items may have been kept in spite of them. One that is off already stays as it is. */
export async function removePrecautions(
  tx: Tx,
  clinician: Staff,
  { patientId, episodeId }: Where,
  ids: readonly string[],
): Promise<void> {
  const removed = { removedById: clinician.userId, removedAt: clinician.now };
  for (const id of ids) {
    const { count } = await tx.precaution.updateMany({
      where: { id, episodeId, removedAt: null },
      data: removed,
    });
    if (count === 0) continue;
    await recordChange(tx, clinician, {
      ...{ action: "precaution.removed", entity: "Precaution", entityId: id, patientId },
    });
  }
}
