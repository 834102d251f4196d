import type { PatientActor } from "~/auth/actor.server";
import { reportFromQueue } from "~/data/red-flags/report-red-flags.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { type LogRefusal, queueReceipt, saidAt, saidOn } from "~/domain/session/log-window";
import { TURNED_AWAY } from "~/lib/gate.server";
import { inLine } from "~/lib/in-line.server";
import { journal } from "~/lib/journal.server";
import { TooMany } from "~/lib/too-many.server";
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
  | { status: "later"; reason: "too-many" | "failed" }
  /** "too-many": the day is over and holds as many as it may. */
  | { status: "rejected"; reason: LogRefusal | "too-many" }
  /** `problem` names the field, for whoever writes a client. */
  | { status: "rejected"; reason: "unreadable"; problem: string }
);

/** Requests of one patient's phones, carers' included, that wait for one another. A phone sends one at a time. */
const MOST_IN_LINE = 10;
/** About as long as a full request takes. */
const RETRY_AFTER_SECONDS = 5;

/**
 * Stores a phone's queue: warning signs first, the others in their order. Each event stands alone: one that is wrong, or
 * that fails for a fault of ours, does not hold up the others. What is sent for one patient is stored one request at a
 * time; warning signs wait for nothing but each other, and are never turned away (RED_FLAG_REPORTS_AN_HOUR guards them).
 * @throws 429 when too many wait already, and 503 when the database is away: the phone keeps what it sent
 */
export async function storeEvents(
  patient: PatientActor,
  events: readonly unknown[],
): Promise<EventResult[]> {
  const results: EventResult[] = [];
  const storeThose = (areSigns: boolean) => async () => {
    for (const [i, event] of events.entries()) {
      if (isOfSigns(event) === areSigns) results[i] = await storeOrKeep(patient, event);
    }
  };
  const { patientId } = patient;
  if (events.some(isOfSigns)) {
    await inLine(`${patientId} signs`, Number.POSITIVE_INFINITY, storeThose(true));
  }
  if (events.every(isOfSigns)) return results;
  const stored = await inLine(patientId, MOST_IN_LINE, storeThose(false));
  if (stored === TURNED_AWAY) throw new TooMany(RETRY_AFTER_SECONDS);
  return results;
}

/** Whether an event, as it was sent, is a report of warning signs. */
export function isOfSigns(sent: unknown): boolean {
  return Object(sent).type === "red-flag";
}

async function storeOrKeep(patient: PatientActor, sent: unknown): Promise<EventResult> {
  try {
    return await storeEvent(patient, sent);
  } catch (thrown) {
    // An answer to the whole request, such as that the database is away.
    if (thrown instanceof Response) throw thrown;
    journal.error({ err: thrown }, "an event of a phone's queue was not stored");
    return { id: idOf(sent), status: "later", reason: "failed" };
  }
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
  if (outcome.outcome === "too-many") {
    // Of today an earlier one may be taken back, and what a limit by the hour keeps back goes through later.
    const isOver = event.data.type === "pain" && dayOf(patient, event.data) < patient.today;
    return { id, status: isOver ? "rejected" : "later", reason: "too-many" };
  }
  return { id, status: outcome.outcome === "unchanged" ? "duplicate" : "stored" };
}

async function store(patient: PatientActor, event: LogEvent): Promise<PainOutcome> {
  const receipt = queueReceipt(event.saidAt, patient);
  if (event.type === "session") return logSession(patient, sessionOfEvent(event), receipt);
  if (event.type === "red-flag") {
    const { id, codes, note } = event;
    const claimedAt = receipt.isUndated ? event.saidAt : null;
    const report = { id, codes, note, at: saidAt(receipt), claimedAt };
    const result = await reportFromQueue(patient, report);
    return result.outcome === "not-found" ? refused("not-found") : result;
  }
  const { id, score, bodySite, note, sessionId } = event;
  const localDate = dayOf(patient, event);
  if (event.moment === "DURING") {
    return logPainDuring(patient, { id, score, localDate, exerciseId: event.exerciseId }, receipt);
  }
  if (sessionId) return logNextMorning(patient, { sessionId, score, note, sentAs: id }, receipt);
  return logPain(patient, { id, score, localDate, bodySite, note }, receipt);
}

/**
 * The day that a report is about. A number is put on no day that nobody named: where the clock alone tells it, and is wrong, the
 * day is closed, and the phone offers the number as a new log.
 */
function dayOf(patient: PatientActor, event: Extract<LogEvent, { type: "pain" }>): LocalDate {
  const { localDate, saidAt: claimed, sessionId } = event;
  const receipt = queueReceipt(claimed, patient);
  if (localDate !== undefined) return localDate;
  const isByClock = receipt.isUndated && claimed !== null && !sessionId;
  return isByClock ? localDateAt(claimed, patient.timeZone) : saidOn(receipt);
}

function idOf(sent: unknown): string | null {
  const { id } = Object(sent) as { id?: unknown };
  return typeof id === "string" ? id : null;
}
