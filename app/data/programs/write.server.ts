import { z } from "zod";
import type { Clinician } from "~/auth/session.server";
import { fromSchedule } from "~/data/record/patient-log.server";
import type { DatedDraft } from "~/domain/program/draft-changes";
import type { Tx } from "~/lib/db.server";

/** Steps that several program commands share; each runs in its command's transaction. */

/** Adds a revision with its items, in their order. */
export async function createRevision(
  tx: Tx,
  clinician: Clinician,
  programId: string,
  {
    schedule,
    items,
    effectiveOn,
    endsOn,
    ...revision
  }: DatedDraft & { number: number; changeNote: string },
): Promise<void> {
  await tx.programRevision.create({
    data: {
      ...revision,
      ...fromSchedule(schedule),
      effectiveOn,
      endsOn,
      programId,
      clinicId: clinician.clinicId,
      createdById: clinician.userId,
      createdAt: clinician.now,
      items: {
        create: items.map(
          ({ exerciseId, sets, repetitions, holdSeconds, restSeconds, side, note }, position) => ({
            exerciseId,
            sets,
            repetitions,
            holdSeconds,
            restSeconds,
            side,
            note,
            position,
            clinicId: clinician.clinicId,
          }),
        ),
      },
    },
  });
}

const endedSchema = z.array(z.object({ programId: z.string(), stoppedOn: z.string().nullable() }));

/**
 * The programs that an assignment ended, each with the end it had before. The audit row of the
 * assignment is the one place that knows.
 */
export async function endedBy(tx: Tx, clinician: Clinician, programId: string) {
  const event = await tx.auditEvent.findFirst({
    where: {
      clinicId: clinician.clinicId,
      entity: "Program",
      entityId: programId,
      action: "program.assigned",
    },
    orderBy: { at: "desc" },
    select: { detail: true },
  });
  const detail = z.object({ ended: endedSchema }).safeParse(event?.detail);
  return detail.success ? detail.data.ended : [];
}
