import { randomUUID } from "node:crypto";
import { levelsOf, type RedFlagCode, worstOf } from "~/domain/red-flags/signs";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";

type Reported = {
  codes?: RedFlagCode[];
  note?: string | null;
  /** Patient-local date. */
  localDate?: string;
  at?: Date;
  isOpened?: boolean;
};

/** A report of warning signs, with the pause that runs because of it, as the page makes them. */
export async function createRedFlagReport(
  { patient: { id: patientId, clinicId } }: { patient: { id: string; clinicId: string } },
  { codes = ["night-pain"], note = null, at = now(), ...given }: Reported = {},
) {
  const localDate = given.localDate ?? at.toISOString().slice(0, 10);
  const flags = levelsOf(codes).map((flag) => ({ ...flag, clinicId, patientId }));
  const report = await db.redFlagReport.create({
    data: {
      ...{ id: randomUUID(), clinicId, patientId, localDate, at, createdAt: at, note },
      ...{ source: "PATIENT", openedAt: given.isOpened ? at : null, flags: { create: flags } },
    },
  });
  const level = worstOf(flags.map((flag) => flag.level));
  if (level === null || level === "BACKGROUND") return { report, pause: null };
  const data = {
    clinicId,
    patientId,
    fromOn: localDate,
    reportId: report.id,
    level,
    createdAt: at,
  };
  return { report, pause: await db.programPause.create({ data }) };
}
