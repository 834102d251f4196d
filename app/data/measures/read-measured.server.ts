import type { Rows } from "~/lib/db.server";
import { measurementSelection, toMeasurement } from "./stored.server";

/**
 * All that was ever measured of a patient, corrections and what they correct too, with the names that belong to it.
 * For whoever may see the record: that is the caller's to ask.
 */
export async function readMeasured(
  rows: Pick<Rows, "activity" | "instrument" | "measurement">,
  { clinicId, patientId }: { clinicId: string; patientId: string },
) {
  const measurements = await rows.measurement.findMany({
    where: { patientId },
    orderBy: [{ takenOn: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: measurementSelection,
  });
  const activities = await rows.activity.findMany({
    where: { patientId },
    select: { id: true, name: true },
  });
  const instruments = await rows.instrument.findMany({
    where: { clinicId, code: { in: [...new Set(measurements.map(({ measure }) => measure))] } },
    select: { code: true, version: true, name: true },
  });
  return { measurements: measurements.map(toMeasurement), activities, instruments };
}
