import type { Actor } from "~/auth/actor.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { awayUntil } from "~/domain/patient/absence";
import type { LocalDate } from "~/domain/rows";
import { asActor, type Tx } from "~/lib/db.server";
import { changeRecord } from "./change-record.server";
import { patientOf, patientToChange } from "./scope.server";

/** Until when a patient is away, as a local date of theirs; null where they are not, or are none of the actor's. */
export function getAway(actor: Actor, patientId: string): Promise<LocalDate | null> {
  return asActor.reads(actor, async (rows) => {
    const where = patientOf(actor, patientId);
    const patient = await rows.patient.findFirst({ where, select });
    return patient && awayUntil(patient.absences, localDateAt(actor.now, patient.timeZone));
  });
}

const select = { timeZone: true, absences: { select: { fromOn: true, untilOn: true } } };

/**
 * From today on a patient is away until a day, their last one away. Whoever is away already is so until the new day.
 * @returns false where it changes nothing; null where the actor may not change such a patient
 */
export function setAway(actor: Actor, patientId: string, untilOn: LocalDate) {
  return change(actor, patientId, async (tx, today, running) => {
    if (running === untilOn) return null;
    if (running !== null) await endRunning(tx, actor, patientId, today);
    const { clinicId, userId: createdById, now: createdAt } = actor;
    const { id } = await tx.absence.create({
      data: { clinicId, patientId, fromOn: today, untilOn, createdById, createdAt },
      select: { id: true },
    });
    return { action: "absence.set", entity: "Absence", entityId: id, detail: { untilOn } };
  });
}

/** They are back: yesterday was their last day away. @returns as setAway */
export function endAway(actor: Actor, patientId: string) {
  return change(actor, patientId, async (tx, today, running) => {
    if (running === null) return null;
    await endRunning(tx, actor, patientId, today);
    return {
      ...{ action: "absence.ended", entity: "Patient", entityId: patientId },
      detail: { untilOn: running },
    };
  });
}

type Audit = {
  action: string;
  entity: string;
  entityId: string;
  detail: { untilOn: LocalDate };
};

function change(
  actor: Actor,
  patientId: string,
  work: (tx: Tx, today: LocalDate, running: LocalDate | null) => Promise<Audit | null>,
): Promise<boolean | null> {
  return changeRecord<boolean | null>(actor, patientId, async (tx) => {
    const where = patientToChange(actor, patientId);
    const patient = await tx.patient.findFirst({ where, select });
    if (!patient) return { result: null, audit: null };
    const today = localDateAt(actor.now, patient.timeZone);
    const audit = await work(tx, today, awayUntil(patient.absences, today));
    return { result: audit !== null, audit };
  });
}

async function endRunning(
  tx: Tx,
  { clinicId, now: endedAt }: Actor,
  patientId: string,
  today: LocalDate,
) {
  const running = { fromOn: { lte: today }, untilOn: { gte: today } };
  // One that began today ends before it began, and holds on no day.
  const data = { untilOn: addDays(today, -1), endedAt };
  await tx.absence.updateMany({ where: { clinicId, patientId, ...running }, data });
}
