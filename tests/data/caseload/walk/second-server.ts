import { vi } from "vitest";

/**
 * What a second server runs: every module loaded once more, with a connection, a clock and a memory of its own, on the
 * same database.
 */
export async function secondServer() {
  const kept = globalThis as typeof globalThis & { suppleDb?: unknown };
  const first = kept.suppleDb;
  kept.suppleDb = undefined;
  vi.resetModules();
  const { getCaseload } = await import("~/data/caseload/get-caseload.server");
  const { staleSnapshots } = await import("~/data/caseload/freshen.server");
  const { writeSnapshots } = await import("~/data/caseload/write-snapshots.server");
  const { freshenSnapshots } = await import("~/jobs/freshen-snapshots");
  const { setClock, resetClock } = await import("~/lib/clock.server");
  const { db, closeDb } = await import("~/lib/db.server");
  kept.suppleDb = first;
  const caseload = { getCaseload, staleSnapshots, writeSnapshots, freshenSnapshots };
  return { ...caseload, setClock, resetClock, db, closeDb };
}

export type Server = Awaited<ReturnType<typeof secondServer>>;
