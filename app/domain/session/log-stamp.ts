import type { PainRow, SessionRow } from "~/domain/rows";

/** The stamp of what is not stored yet. */
export const NOTHING_STORED = "none";

type SaidOfSession = Pick<SessionRow, "status" | "effort" | "missReason" | "note" | "exercises">;
type SaidOfPain = Pick<PainRow, "moment" | "score" | "exerciseId">;
type SaidOfReport = Pick<PainRow, "score" | "bodySiteWords" | "note"> & { bodySite: string | null };

/**
 * What a session's log says, as a short text: a form carries that of the log it was opened with, and so tells
 * whether another one came in since. It keeps no secret and orders nothing.
 * @param pain the reports of the session; how the next morning was is no part of its log
 */
export function sessionStamp(session: SaidOfSession, pain: readonly SaidOfPain[]): string {
  const { status, effort, missReason, note, exercises } = session;
  const items = exercises.map((each) =>
    [each.itemId, each.result, each.reason, each.easierId].join(),
  );
  const scores = pain
    .filter(({ moment }) => moment !== "NEXT_MORNING")
    .map(({ moment, exerciseId, score }) => [moment, exerciseId, score].join());
  return stamp([status, effort, missReason, note, items.sort(), scores.sort()]);
}

/** The same of a report of pain. */
export function painStamp({ score, bodySite, bodySiteWords, note }: SaidOfReport): string {
  return stamp([score, bodySite, bodySiteWords, note]);
}

/** FNV-1a of 64 bits, in base 36 (Fowler, Noll and Vo 1991). */
function stamp(said: unknown[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(said)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
