import type { Clinician } from "~/auth/actor.server";
import { runningFor } from "~/data/covers/running.server";
import { recordOnce } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { isUnavailable } from "~/lib/unavailable.server";

/** What this process wrote down on the day, so that the next page of the same record asks nothing. */
const written = { day: "", keys: new Set<string>() };

/**
 * Notes that somebody opened the record of a patient who is neither theirs nor a colleague's whom they cover for: once
 * a day, person and patient. The page is not held up: while nothing can be written, the next look is noted.
 */
export async function noteOpened(
  clinician: Clinician,
  patient: { id: string; clinicianId: string },
): Promise<void> {
  const { userId, today } = clinician;
  if (patient.clinicianId === userId) return;
  if (written.day !== today) Object.assign(written, { day: today, keys: new Set() });
  const key = `${today} ${userId} ${patient.id}`;
  if (written.keys.has(key)) return;
  const cover = { ...runningFor(clinician), clinicianId: patient.clinicianId };
  const covers = await asActor.reads(clinician, (rows) => rows.cover.count({ where: cover }));
  if (covers > 0) return;
  try {
    await unlessTaken(write(clinician, patient.id, key), undefined);
    written.keys.add(key);
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
}

function write(clinician: Clinician, patientId: string, key: string): Promise<void> {
  const about = { action: "record.opened", entity: "Patient", entityId: patientId, patientId };
  return asActor(clinician, (tx) => recordOnce(tx, clinician, about, key), { byTheWay: true });
}
