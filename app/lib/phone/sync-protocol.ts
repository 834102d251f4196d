/** What a phone and /my/sync say to each other. */

/** The header with the server's instant, ISO. */
export const SERVER_TIME = "Supple-Time";

/** Events in one request, at most; the route takes more. */
export const EVENTS_AT_ONCE = 40;

/** What became of one event. */
export type SyncAnswer = {
  id: string | null;
  status: "stored" | "duplicate" | "later" | "rejected";
  reason?: string;
  error?: string;
};

type Said = {
  /** UUID made on the phone: sent twice it is stored once. */
  id: string;
  /** ISO instant by the phone's own clock. */
  saidAt: string;
  note: string | null;
};

export type SessionEvent = Said & {
  type: "session";
  dueOn: string;
  slot: number;
  /** The revision of the program that the page was drawn from; null where that is not known. */
  revisionId: string | null;
  status: "DONE" | "PARTLY" | "MISSED";
  pain: number | null;
  painBefore: number | null;
  /** `id`: of the event that reported it at once. */
  during: { exerciseId: string; score: number; id: string | null }[];
  effort: string | null;
  missReason: string | null;
  startedAt: string | null;
  completedAt: string | null;
  exercises: { itemId: string; result: string; reason: string | null; easierId: string | null }[];
};

export type PainEvent = Said & {
  type: "pain";
  score: number;
  bodySite: string | null;
  /** With a session it is about the morning after it. */
  sessionId?: string;
  /** It broke an exercise off; the log of its session names its id. */
  moment?: "DURING";
  exerciseId?: string;
};

export type RedFlagEvent = Said & { type: "red-flag"; codes: readonly string[] };

/** One answer that waits on a phone. */
export type PhoneEvent = SessionEvent | PainEvent | RedFlagEvent;
