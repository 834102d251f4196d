import type { Clinician } from "~/auth/session.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { lastDayWhenStopped } from "~/domain/program/open-programs";
import type { LocalDate, RevisionDraft } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { db, type Tx, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { createRevision, endedBy } from "./write.server";

export type NewProgram = RevisionDraft & {
  /** Made when the form is shown (UUID), so that a form sent twice makes one program. */
  programId: string;
  name: string;
  /** Id in app/content/templates; null when it was built from nothing. */
  templateId: string | null;
  startsOn: LocalDate;
  changeNote: string;
};

/**
 * "closed": no episode of care is open. "logged": a session was logged on or after the start, and a
 * logged day stays with its program.
 */
export type AssignResult =
  | { kind: "assigned" }
  | { kind: "closed" }
  | { kind: "logged"; on: LocalDate };

/**
 * Gives a patient a program with its first revision, and ends every other one the day before it starts.
 * The same `programId` again changes nothing.
 * @returns null when the clinic has no such patient, or the id belongs to another patient's program
 */
export async function assignProgram(
  clinician: Clinician,
  patientId: string,
  input: NewProgram,
): Promise<AssignResult | null> {
  const write = transaction((tx) => assign(tx, clinician, patientId, input));
  const result = await unlessTaken(write, "taken" as const);
  if (result !== "taken") return result;
  const own = { id: input.programId, patientId, patient: { clinicId: clinician.clinicId } };
  return (await db.program.count({ where: own })) === 1 ? { kind: "assigned" } : null;
}

async function assign(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  { programId, name, templateId, startsOn, ...revision }: NewProgram,
): Promise<AssignResult | null> {
  const patient = await tx.patient.findFirst({
    where: { id: patientId, clinicId: clinician.clinicId },
    select: {
      episodes: { ...currentEpisode, select: { id: true, dischargedOn: true } },
      programs: { select: { id: true, stoppedOn: true } },
      sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
    },
  });
  if (!patient) return null;
  if (patient.programs.some(({ id }) => id === programId)) return { kind: "assigned" };
  const [episode] = patient.episodes;
  if (!episode || episode.dischargedOn !== null) return { kind: "closed" };
  const lastLog = patient.sessionLogs[0]?.dueOn ?? null;
  if (lastLog !== null && lastLog >= startsOn) return { kind: "logged", on: lastLog };

  const ended = patient.programs
    .filter(({ stoppedOn }) => stoppedOn === null || stoppedOn >= startsOn)
    .map(({ id, stoppedOn }) => ({ programId: id, stoppedOn }));
  await tx.program.updateMany({
    where: { id: { in: ended.map((each) => each.programId) } },
    data: { stoppedOn: addDays(startsOn, -1) },
  });
  await tx.program.create({
    data: {
      id: programId,
      clinicId: clinician.clinicId,
      patientId,
      episodeId: episode.id,
      name,
      templateId,
      startsOn,
      createdAt: clinician.now,
    },
  });
  await createRevision(tx, clinician, programId, {
    ...revision,
    number: 1,
    effectiveOn: startsOn,
  });
  await recordAudit(tx, clinician, {
    action: "program.assigned",
    entity: "Program",
    entityId: programId,
    detail: { patientId, name, templateId, startsOn, ended },
  });
  return { kind: "assigned" };
}

/**
 * Takes an assignment back while it is still fresh: nothing logged, never edited, not ended itself.
 * The programs it had ended go on as before.
 * @returns "late" when it is too late for that; null when the patient has no such program in this clinic
 */
export async function undoAssign(
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<"undone" | "late" | null> {
  return transaction(async (tx) => {
    const program = await tx.program.findFirst({
      where: { id: programId, patientId, patient: { clinicId: clinician.clinicId } },
      select: {
        name: true,
        startsOn: true,
        stoppedOn: true,
        _count: { select: { sessionLogs: true, revisions: true } },
      },
    });
    if (!program) return null;
    const { name, startsOn, stoppedOn, _count: count } = program;
    if (stoppedOn !== null || count.sessionLogs > 0 || count.revisions > 1) return "late";
    for (const { programId: id, stoppedOn: before } of await endedBy(tx, clinician, programId)) {
      await tx.program.updateMany({
        where: { id, patientId, stoppedOn: addDays(startsOn, -1) },
        data: { stoppedOn: before },
      });
    }
    await tx.program.delete({ where: { id: programId } });
    await recordAudit(tx, clinician, {
      action: "program.assignment-undone",
      entity: "Program",
      entityId: programId,
      detail: { patientId, name, startsOn },
    });
    return "undone";
  });
}

/**
 * Ends a program from today on; what was logged stays. A program that is over already stays as it is.
 * @returns the last day on which it holds, or null when the patient has no such program in this clinic
 */
export async function stopProgram(
  clinician: Clinician,
  patientId: string,
  programId: string,
): Promise<LocalDate | null> {
  return transaction(async (tx) => {
    const program = await tx.program.findFirst({
      where: { id: programId, patientId, patient: { clinicId: clinician.clinicId } },
      select: {
        stoppedOn: true,
        patient: { select: { timeZone: true } },
        sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
      },
    });
    if (!program) return null;
    const today = localDateAt(clinician.now, program.patient.timeZone);
    const lastDay = lastDayWhenStopped(program.sessionLogs[0]?.dueOn ?? null, today);
    if (program.stoppedOn !== null && program.stoppedOn <= lastDay) return program.stoppedOn;
    await tx.program.update({ where: { id: programId }, data: { stoppedOn: lastDay } });
    await recordAudit(tx, clinician, {
      action: "program.stopped",
      entity: "Program",
      entityId: programId,
      detail: { before: { stoppedOn: program.stoppedOn }, after: { stoppedOn: lastDay } },
    });
    return lastDay;
  });
}
