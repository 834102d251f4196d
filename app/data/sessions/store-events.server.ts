import type { PatientActor } from "~/auth/actor.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { type LogRefusal, type Receipt, saidAt, saidOn } from "~/domain/session/log-window";
import { logNextMorning, logPain, logPainDuring, type PainOutcome } from "./log-pain.server";
import { logSession } from "./log-session.server";
import { refused } from "./stored.server";
import { eventSchema, type LogEvent, sessionOfEvent } from "./sync-events.server";

/** What became of one event, and the event's id as it was sent; null when it had none. */
export type EventResult = { id: string | null } & (
  | { status: "stored" }
  /** It was stored before, nothing was changed. */
  | { status: "duplicate" }
  /** Not now: the phone keeps it and sends it again. */
  | { status: "later"; reason: "too-many" }
  | { status: "rejected"; reason: LogRefusal }
  /** `problem` names the field, for whoever writes a client. */
  | { status: "rejected"; reason: "unreadable"; problem: string }
);

/** Stores a phone's queue in its order. Each event stands alone: one that is wrong does not hold up the others. */
export async function storeEvents(
  patient: PatientActor,
  events: readonly unknown[],
): Promise<EventResult[]> {
  const results: EventResult[] = [];
  for (const event of events) results.push(await storeEvent(patient, event));
  return results;
}

async function storeEvent(patient: PatientActor, sent: unknown): Promise<EventResult> {
  const id = idOf(sent);
  const event = eventSchema.safeParse(sent);
  if (!event.success) {
    const [issue] = event.error.issues;
    const problem = `${issue?.path.join(".") || "event"}: ${issue?.message ?? "not readable"}`;
    return { id, status: "rejected", reason: "unreadable", problem };
  }
  const outcome = await store(patient, event.data);
  if (outcome.outcome === "refused") return { id, status: "rejected", reason: outcome.reason };
  if (outcome.outcome === "too-many") return { id, status: "later", reason: "too-many" };
  return { id, status: outcome.outcome === "unchanged" ? "duplicate" : "stored" };
}

async function store(patient: PatientActor, event: LogEvent): Promise<PainOutcome> {
  const { now, timeZone } = patient;
  const receipt: Receipt = { channel: "queue", saidAt: event.saidAt, now, timeZone };
  if (event.type === "session") return logSession(patient, sessionOfEvent(event), receipt);
  if (event.type === "red-flag") {
    const { id, codes, note } = event;
    const result = await reportRedFlags(patient, { id, codes, note, at: saidAt(receipt) });
    return result.outcome === "not-found" ? refused("not-found") : result;
  }
  const { id, score, bodySite, note, sessionId, localDate = saidOn(receipt) } = event;
  if (event.moment === "DURING") {
    return logPainDuring(patient, { id, score, localDate, exerciseId: event.exerciseId }, receipt);
  }
  if (sessionId) return logNextMorning(patient, { sessionId, score, note, sentAs: id }, receipt);
  return logPain(patient, { id, score, localDate, bodySite, note }, receipt);
}

function idOf(sent: unknown): string | null {
  const { id } = Object(sent) as { id?: unknown };
  return typeof id === "string" ? id : null;
}
