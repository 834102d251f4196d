import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { DatedDraft } from "~/domain/program/draft-changes";
import type { ProgramEnd } from "~/domain/program/replacement";
import type { ProgramItemRow, RevisionChange, RevisionRow, Schedule, Weekday } from "~/domain/rows";
import type { Tx } from "~/lib/db.server";
import { readChanges } from "./changes.server";

/** Programs as they are stored, the way to the domain's shapes and back, and steps that several commands share. */

const itemSelection = {
  orderBy: { position: "asc" as const },
  select: {
    id: true,
    exerciseId: true,
    position: true,
    sets: true,
    repetitions: true,
    holdSeconds: true,
    restSeconds: true,
    side: true,
    note: true,
    allowEasier: true,
    keptReason: true,
    keptAgainst: true,
  },
};

export const revisionSelection = {
  orderBy: { number: "asc" as const },
  select: {
    id: true,
    number: true,
    effectiveOn: true,
    endsOn: true,
    changes: true,
    changeNote: true,
    scheduleKind: true,
    weekdays: true,
    times: true,
    items: itemSelection,
  },
};

type StoredSchedule = { scheduleKind: "WEEKDAYS" | "PER_WEEK"; weekdays: string; times: number };
type StoredItem = Omit<ProgramItemRow, "kept"> & {
  keptReason: string | null;
  keptAgainst: unknown;
};
export type StoredRevision = Omit<RevisionRow, "schedule" | "changes" | "items"> &
  StoredSchedule & { changes: unknown; items: StoredItem[] };

export function toRevision({
  scheduleKind,
  weekdays,
  times,
  changes,
  items,
  ...revision
}: StoredRevision): RevisionRow {
  return {
    ...revision,
    items: items.map(toItem),
    schedule: toSchedule({ scheduleKind, weekdays, times }),
    changes: readChanges(changes),
  };
}

function toItem({ keptReason, keptAgainst, ...item }: StoredItem): ProgramItemRow {
  const against = Array.isArray(keptAgainst) ? keptAgainst.map(String) : [];
  return { ...item, kept: keptReason === null ? null : { reason: keptReason, against } };
}

/** From the stored columns to the domain's schedule. */
export function toSchedule({ scheduleKind, weekdays, times }: StoredSchedule): Schedule {
  return scheduleKind === "PER_WEEK"
    ? { kind: "perWeek", timesPerWeek: times }
    : {
        kind: "weekdays",
        weekdays: [...weekdays].map((digit) => Number(digit) as Weekday),
        timesPerDay: times,
      };
}

/** From the domain's schedule to the stored columns. */
export function fromSchedule(schedule: Schedule): StoredSchedule {
  return schedule.kind === "perWeek"
    ? { scheduleKind: "PER_WEEK", weekdays: "", times: schedule.timesPerWeek }
    : {
        scheduleKind: "WEEKDAYS",
        weekdays: [...schedule.weekdays].sort().join(""),
        times: schedule.timesPerDay,
      };
}

/** What tells how a program ended and why. */
export const endSelection = {
  id: true,
  createdAt: true,
  startsOn: true,
  stoppedOn: true,
  endedByProgramId: true,
  stoppedOnBefore: true,
};

/** Stores the ends of programs of the actor's patients. */
export async function writeEnds(
  tx: Tx,
  clinician: Clinician,
  ends: readonly ProgramEnd[],
): Promise<void> {
  for (const { id, ...end } of ends) {
    await tx.program.update({ where: { id, patient: patientsOf(clinician) }, data: end });
  }
}

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
  }: DatedDraft & { number: number; changes: RevisionChange[]; changeNote: string },
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
          (
            { exerciseId, sets, repetitions, holdSeconds, restSeconds, side, ...item },
            position,
          ) => ({
            exerciseId,
            sets,
            repetitions,
            holdSeconds,
            restSeconds,
            side,
            note: item.note,
            allowEasier: item.allowEasier ?? false,
            ...(item.kept && { keptReason: item.kept.reason, keptAgainst: item.kept.against }),
            position,
            clinicId: clinician.clinicId,
          }),
        ),
      },
    },
  });
}
