import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { isRedFlagCode, type RedFlagCode } from "~/domain/red-flags/signs";
import type { RedFlagLevel } from "~/domain/rows";
import type { Rows } from "~/lib/db.server";

/** A pause that still waits for a clinician's decision. */
export type RunningPause = {
  id: string;
  level: RedFlagLevel;
  /** The report that it began with; null when it is gone. */
  reportId: string | null;
  /** Whether the clinic noted that report, and not the patient. */
  isFromStaff: boolean;
  /** Every sign that was reported since it began. */
  codes: RedFlagCode[];
};

/**
 * The pause of a patient that nobody has decided about; null without one. One that was decided to go on began with the
 * report that it began with at first.
 */
export async function runningPauseOf(
  rows: Pick<Rows, "programPause" | "redFlag">,
  actor: Clinician | PatientActor,
  patientId: string,
): Promise<RunningPause | null> {
  const own = { patientId, patient: patientsOf(actor) };
  const pause = await rows.programPause.findFirst({
    where: { ...own, untilOn: null },
    orderBy: { createdAt: "desc" },
    select: {
      ...{ id: true, level: true, reportId: true, createdAt: true },
      report: { select: { at: true, source: true } },
    },
  });
  if (!pause) return null;
  const { createdAt, report, ...running } = pause;
  const flags = await rows.redFlag.findMany({
    where: { ...own, report: { at: { gte: report?.at ?? createdAt } } },
    select: { code: true },
  });
  const isFromStaff = report?.source === "STAFF";
  return { ...running, isFromStaff, codes: flags.map(({ code }) => code).filter(isRedFlagCode) };
}
