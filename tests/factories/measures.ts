import { randomUUID } from "node:crypto";
import type { Clinician } from "~/auth/actor.server";
import type { MeasurementRow } from "~/domain/measures/rows";
import { db } from "~/lib/db.server";
import { instantAt } from "../../prisma/seed/instants";
import type { TestPatient } from "./patients";

/** A rating of change, +4, taken by the clinician at 10:30 of their today unless it says otherwise. */
export function createMeasurement(
  { clinicId, userId, today, timeZone }: Clinician,
  { patient, episode }: Pick<TestPatient, "patient" | "episode">,
  { takenOn = today, ...options }: Partial<MeasurementRow> = {},
) {
  return db.measurement.create({
    data: {
      ...{ id: randomUUID(), clinicId, patientId: patient.id, episodeId: episode.id },
      ...{ measure: "groc", version: 1, takenOn, takenById: userId, source: "STAFF" },
      ...{ answers: { rating: 4 }, score: 4, createdAt: instantAt(takenOn, "10:30", timeZone) },
      ...options,
    },
  });
}
