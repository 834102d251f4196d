import type { Clinician } from "~/auth/actor.server";
import { findTemplate } from "~/content/templates";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { patientOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import { endChanges, endedBy } from "~/domain/program/replacement";
import { firstChanges } from "~/domain/program/revision-diff";
import type { LocalDate, RevisionDraft } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import {
  type AgainstPrecautions,
  cautionsFor,
  checkedEpisode,
  checkItems,
} from "./check-items.server";
import { createRevision, endSelection, writeEnds } from "./stored.server";

export type NewProgram = RevisionDraft & {
  /** Made when the form is shown (UUID), so that a form sent twice makes one program. */
  programId: string;
  name: string;
  /** Id in app/content/templates; null when it was built from nothing. */
  templateId: string | null;
  startsOn: LocalDate;
};

/**
 * "closed": no episode of care is open. "logged": a session was logged on or after the start, and a
 * logged day stays with its program. "locked": the intake has a "yes" that nobody decided about.
 * "against-precautions": exercises that nobody gave a reason for.
 */
export type AssignResult =
  | { kind: "assigned" }
  | { kind: "closed" | "locked" }
  | { kind: "logged"; on: LocalDate }
  | AgainstPrecautions;

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
  const cautionsOf = await cautionsFor(clinician);
  const write = asActor.serializable(clinician, (tx) =>
    assign(tx, clinician, patientId, input, cautionsOf),
  );
  const result = await unlessTaken(write, "taken" as const);
  if (result !== "taken") return result;
  const own = { id: input.programId, patient: patientOf(clinician, patientId) };
  const count = await asActor.reads(clinician, (rows) => rows.program.count({ where: own }));
  return count === 1 ? { kind: "assigned" } : null;
}

async function assign(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  { programId, name, templateId, startsOn, ...revision }: NewProgram,
  cautionsOf: CautionsOf,
): Promise<AssignResult | null> {
  const patient = await tx.patient.findFirst({
    where: patientToChange(clinician, patientId),
    select: {
      timeZone: true,
      episodes: { ...currentEpisode, select: { ...checkedEpisode, ...lockSelection, id: true } },
      programs: { select: endSelection },
      sessionLogs: { orderBy: { dueOn: "desc" }, take: 1, select: { dueOn: true } },
    },
  });
  if (!patient) return null;
  if (patient.programs.some(({ id }) => id === programId)) return { kind: "assigned" };
  const [episode] = patient.episodes;
  if (!episode || episode.dischargedOn !== null) return { kind: "closed" };
  if (isLockedByIntake(episode)) return { kind: "locked" };
  const lastLog = patient.sessionLogs[0]?.dueOn ?? null;
  if (lastLog !== null && lastLog >= startsOn) return { kind: "logged", on: lastLog };
  const { timeZone } = patient;
  const today = localDateAt(clinician.now, timeZone);
  const days = { day: startsOn, today, timeZone };
  const check = checkItems(revision.items, episode, cautionsOf, days);
  if (check.kind !== "checked") return check;

  const templateName = (templateId && findTemplate(templateId)?.name) || name;
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
    items: check.items,
    number: 1,
    effectiveOn: startsOn,
    changes: firstChanges(templateId, templateName),
    changeNote: "",
  });
  const ends = endedBy(patient.programs, { id: programId, startsOn });
  await writeEnds(tx, clinician, ends);
  await recordChange(tx, clinician, {
    ...{ action: "program.assigned", entity: "Program", entityId: programId, patientId },
    detail: { templateId, startsOn, ends: endChanges(patient.programs, ends) },
  });
  return { kind: "assigned" };
}
