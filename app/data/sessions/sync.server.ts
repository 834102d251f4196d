import type { PatientActor } from "~/auth/session.server";
import { refusalWords } from "~/screens/log/refusal.server";
import { logNextMorning, logPain } from "./log-pain.server";
import { type LogOutcome, logSession } from "./log-session.server";
import { eventSchema, type LogEvent, sessionOfEvent } from "./sync-events.server";

/** What became of one event. "duplicate": it was stored before, nothing was changed. */
export type EventResult = {
  /** The event's id as it was sent; null when it had none. */
  id: string | null;
  status: "stored" | "duplicate" | "rejected";
  /** Why it was rejected, in words. */
  error?: string;
};

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
    const error = `${issue?.path.join(".") || "event"}: ${issue?.message ?? "not readable"}`;
    return { id, status: "rejected", error };
  }
  const outcome = await store(patient, event.data);
  if (outcome.outcome === "refused") {
    return { id, status: "rejected", error: refusalWords[outcome.reason] };
  }
  return { id, status: outcome.outcome === "unchanged" ? "duplicate" : "stored" };
}

function store(patient: PatientActor, event: LogEvent): Promise<LogOutcome> {
  if (event.type === "session") return logSession(patient, sessionOfEvent(event), "keep");
  const { id, score, bodySite, note, sessionId, localDate = patient.today } = event;
  if (sessionId) return logNextMorning(patient, { sessionId, score, note }, "keep");
  return logPain(patient, { id, score, localDate, bodySite, note }, "keep");
}

function idOf(sent: unknown): string | null {
  const { id } = Object(sent) as { id?: unknown };
  return typeof id === "string" ? id : null;
}
