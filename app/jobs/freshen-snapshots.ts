import { staleSnapshots } from "~/data/caseload/freshen.server";
import { writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";

/** Patients worked out at once: requests are answered between two slices. */
const SLICE = 50;

/**
 * Works out a slice of a clinic's caseload that is out of date, before anybody asks: after a local midnight, a release
 * or a change of its rules.
 * @returns how many patients were worked out; 0 when there is nothing left to do
 */
export async function freshenSnapshots(clinicId: string, slice = SLICE): Promise<number> {
  const made = await asSystem.reads("caseload snapshots", (rows) =>
    staleSnapshots(rows, { clinicId, now: now() }, slice),
  );
  if (made.length > 0) await asSystem("caseload snapshots", (tx) => writeSnapshots(tx, made));
  return made.length;
}
