import { asSystem, databaseClock } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";

/** Patients worked out at once: pages wait for no more than these. */
const SLICE = 25;
/** After this long the rest is left to a next job, well before the lease of this one ends. */
const BUDGET_MS = 20_000;
/** After the instant at which a snapshot ends: the clocks of several servers differ a little. */
const AFTER_END_MS = 5_000;

/** Works out anew up to `slice` snapshots of a clinic that are out of date. @returns how many; 0 when none is left */
type Freshen = (clinicId: string, slice: number) => Promise<number>;

/**
 * Works out the caseload ahead of time, for every clinic: once a day, after a release or a change of a clinic's rules, and
 * whenever the first snapshot ends, which is at the next local midnight of a zone in use. Pages do not depend on it: they work out
 * themselves what they find out of date.
 */
export function fillSnapshots(freshen: Freshen): (job: JobInHand) => Promise<Effect | null> {
  return async ({ id, kind }) => {
    const until = performance.now() + BUDGET_MS;
    const clinics = await asSystem.reads("jobs", (rows) =>
      rows.clinic.findMany({ orderBy: { id: "asc" }, select: { id: true } }),
    );
    for (const clinic of clinics) {
      while ((await freshen(clinic.id, SLICE)) > 0) {
        if (performance.now() < until) continue;
        return (tx) => enqueue(tx, { kind, key: `rest of ${id}`, payload: {} });
      }
    }
    const next = await nextEnd();
    if (next === null) return null;
    const dueAt = new Date(next.getTime() + AFTER_END_MS);
    return (tx) => enqueue(tx, { kind, key: next.toISOString(), payload: {}, dueAt });
  };
}

async function nextEnd(): Promise<Date | null> {
  const at = await databaseClock();
  const first = await asSystem.reads("jobs", (rows) =>
    rows.caseloadSnapshot.findFirst({
      where: { validUntil: { gt: at } },
      orderBy: { validUntil: "asc" },
      select: { validUntil: true },
    }),
  );
  return first?.validUntil ?? null;
}
