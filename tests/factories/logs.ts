import { randomUUID } from "node:crypto";
import { localDateAt } from "~/domain/calendar/dates";
import type { ExerciseLogRow, LocalDate, PainRow, SessionRow } from "~/domain/rows";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { instantAt } from "../../prisma/seed/instants";
import type { TestPatient } from "./patients";
import type { TestProgram } from "./programs";

type SessionOptions = Partial<Omit<SessionRow, "programId" | "exercises">> & {
  exercises?: (Pick<ExerciseLogRow, "itemId" | "result"> & Partial<ExerciseLogRow>)[];
};

type PainOptions = Partial<PainRow> & { score: number };

/** A done session at 19:30 local time, of the revision in force on `dueOn` (the patient's today by default). */
export async function createSession(
  { patient, program, revisions }: TestProgram,
  { exercises = [], ...options }: SessionOptions = {},
) {
  const dueOn: LocalDate = options.dueOn ?? localDateAt(now(), patient.timeZone);
  const revision = revisions.filter((each) => each.effectiveOn <= dueOn).at(-1) ?? revisions[0];
  if (!revision) throw new Error("The program has no revision.");
  const at = instantAt(dueOn, "19:30", patient.timeZone);
  return db.sessionLog.create({
    data: {
      id: randomUUID(),
      clinicId: patient.clinicId,
      patientId: patient.id,
      programId: program.id,
      revisionId: revision.id,
      dueOn,
      slot: 1,
      status: "DONE",
      completedAt: options.status === "MISSED" ? null : at,
      source: "PATIENT",
      createdAt: at,
      ...options,
      exerciseLogs: { create: exercises.map((each) => ({ ...each, clinicId: patient.clinicId })) },
    },
    include: { exerciseLogs: true },
  });
}

/** A pain report at 19:35 local time on `localDate` (the patient's today by default), as a plain daily one. */
export function createPain({ patient }: Pick<TestPatient, "patient">, options: PainOptions) {
  const localDate = options.localDate ?? localDateAt(now(), patient.timeZone);
  const at = options.at ?? instantAt(localDate, "19:35", patient.timeZone);
  return db.painReport.create({
    data: {
      id: randomUUID(),
      clinicId: patient.clinicId,
      patientId: patient.id,
      localDate,
      at,
      createdAt: at,
      moment: "DAILY",
      source: "PATIENT",
      ...options,
    },
  });
}
