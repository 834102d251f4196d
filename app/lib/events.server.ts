import { databaseClock, onCommit, type Rows, type Tx } from "./db.server";
import { env } from "./env.server";
import { EVENTS_CHANNEL, ring } from "./event-bell.server";

/** What an open page may have to show: ids and a kind, no text. Who may hear of it is asked anew at each delivery. */
export type NewEvent = {
  clinicId: string;
  /** Whose record it is about. */
  patientId: string;
  kind: "message" | "answered" | "read";
  subjectId: string;
};

/** Puts an event in, in the caller's transaction; whoever listens, on any server, is woken when it is committed. */
export async function announce(tx: Tx, event: NewEvent): Promise<void> {
  const at = await databaseClock(tx);
  await tx.event.create({ data: { ...event, at }, select: { id: true } });
  if (env.provider === "postgresql") {
    await tx.$queryRaw`SELECT pg_notify(${EVENTS_CHANNEL}, ${event.clinicId})::text AS "done"`;
  }
  onCommit(tx, () => ring(event.clinicId));
}

/** Where a reader of events stands. */
export type EventsSince = {
  /** Id of the newest one it knows. */
  after: number;
  /** From here on older ids count too: those of a transaction that was open while later ones were committed. */
  since: Date;
};

export type StoredEvent = { id: number; patientId: string | null; kind: string };

/** Events of a clinic, by id: those after a place, and whatever was put in lately before it. At most EVENTS_AT_ONCE. */
export function eventsSince(
  rows: Rows,
  clinicId: string,
  { after, since }: EventsSince,
): Promise<StoredEvent[]> {
  return rows.event.findMany({
    where: { clinicId, OR: [{ id: { gt: after } }, { at: { gte: since } }] },
    orderBy: { id: "asc" },
    take: EVENTS_AT_ONCE,
    select: { id: true, patientId: true, kind: true },
  });
}

export const EVENTS_AT_ONCE = 500;

/** The newest event there is; 0 without any. Read before a page, so that nothing is missed between it and its stream. */
export async function newestEvent(rows: Rows): Promise<number> {
  const { _max } = await rows.event.aggregate({ _max: { id: true } });
  return _max.id ?? 0;
}
