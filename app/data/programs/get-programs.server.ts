import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { precautionSelection, toPrecaution } from "~/data/patients/precautions.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { programToEdit } from "~/domain/program/open-programs";
import { asActor } from "~/lib/db.server";
import { revisionSelection, toRevision } from "./stored.server";

const programSelection = {
  id: true,
  name: true,
  templateId: true,
  startsOn: true,
  stoppedOn: true,
  endedByProgramId: true,
  stoppedOnBefore: true,
  revisions: {
    ...revisionSelection,
    select: {
      ...revisionSelection.select,
      createdAt: true,
      createdBy: { select: { name: true } },
    },
  },
  sessionLogs: { orderBy: { dueOn: "desc" as const }, take: 1, select: { dueOn: true } },
};

/**
 * A patient with every program and all of its revisions, rising by start; `today` is the patient's own.
 * Null outside the clinician's clinic.
 */
export async function getPatientPrograms(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: {
        id: true,
        name: true,
        timeZone: true,
        episodes: {
          ...currentEpisode,
          select: {
            condition: true,
            side: true,
            dischargedOn: true,
            precautionList: precautionSelection,
            ...lockSelection,
          },
        },
        // Nobody has decided about it.
        pauses: { where: { untilOn: null }, take: 1, select: { id: true } },
        programs: {
          orderBy: [{ startsOn: "asc" }, { createdAt: "asc" }],
          select: programSelection,
        },
      },
    }),
  );
  if (!patient) return null;
  const { episodes, programs, pauses, ...person } = patient;
  return {
    ...person,
    today: localDateAt(clinician.now, person.timeZone),
    isResting: pauses.length > 0,
    episode:
      episodes.map(({ precautionList, intake, ...episode }) => ({
        ...{ ...episode, isLocked: isLockedByIntake({ intake }) },
        precautions: precautionList.map((each) => toPrecaution(each, person.timeZone)),
      }))[0] ?? null,
    programs: programs.map(({ sessionLogs, revisions, ...program }) => ({
      ...program,
      lastLoggedOn: sessionLogs[0]?.dueOn ?? null,
      revisions: revisions.map((revision) => ({
        ...toRevision(revision),
        createdAt: revision.createdAt,
        createdBy: revision.createdBy.name,
      })),
    })),
  };
}

/**
 * What the builder edits: the program named, or the one meant when none is named (null when the patient has none).
 * Null outside the clinician's clinic, and when the program named is not this patient's or is over.
 */
export async function getProgramForEdit(
  clinician: Clinician,
  patientId: string,
  programId: string | null,
) {
  const patient = await getPatientPrograms(clinician, patientId);
  if (!patient) return null;
  const { programs, today } = patient;
  const wanted = programId === null ? programs : programs.filter(({ id }) => id === programId);
  const program = programToEdit(wanted, today);
  if (programId !== null && program === null) return null;
  return { patient, program };
}
