export const queueSegments = ["open", "snoozed", "done"] as const;
export type QueueSegment = (typeof queueSegments)[number];

export const answerActs = ["acknowledge", "snooze", "resolve"] as const;
export type AnswerAct = (typeof answerActs)[number];

/** One alert of the list: of each patient and rule the worst. */
export type AlertPlace = { patientId: string; rule: string };

/** What the address says about the queue, beside what it says about the table of patients. */
export type QueueQuery = {
  segment: QueueSegment;
  /** The alert that is open in its row; "none": every row was closed by hand; null: not said. */
  open: AlertPlace | "none" | null;
  /** The key of the alert that a form was about; null while none was sent. */
  key: string | null;
  /** What the form in it is for; null while nobody asked for a form. */
  act: AnswerAct | null;
  /** The row that gets the focus. */
  at: string | null;
  /** Id of an answer that was just given. */
  done: string | null;
};

const PLACE = /^([\w-]{1,64}):([a-z-]{1,32})$/;

/** Reads the address. What cannot be understood counts as left out. */
export function readQueueQuery(params: URLSearchParams): QueueQuery {
  return {
    segment: queueSegments.find((each) => each === params.get("alerts")) ?? "open",
    open: params.get("open") === "none" ? "none" : readPlace(params.get("open")),
    key: params.get("key"),
    act: answerActs.find((each) => each === params.get("act")) ?? null,
    at: params.get("at"),
    done: params.get("done"),
  };
}

function readPlace(text: string | null): AlertPlace | null {
  const [, patientId, rule] = PLACE.exec(text ?? "") ?? [];
  return patientId && rule ? { patientId, rule } : null;
}

/** As it stands in the address, and as the id of its row. */
export const placeText = ({ patientId, rule }: AlertPlace): string => `${patientId}:${rule}`;

/** The same of a row. */
export const placeOf = ({ id, rule }: { id: string; rule: AlertPlace["rule"] }): string =>
  placeText({ patientId: id, rule });

/** The address of the same page with something else open; what was open, pressed and done is left out. */
export function queuePath(
  search: string,
  change: Partial<Record<"alerts" | "open" | "key" | "act" | "at" | "done", string | null>> = {},
): string {
  const params = new URLSearchParams(search);
  for (const name of ["open", "key", "act", "at", "done", "index"]) params.delete(name);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text ? `/clinic?${text}` : "/clinic";
}

/** The same as the address of a form: of the page itself, not of the frame around it. */
export function queueAction(search: string, change: Parameters<typeof queuePath>[1]): string {
  return queuePath(search, change)
    .replace(/^\/clinic\??/, "/clinic?index&")
    .replace(/&$/, "");
}

type Done = { kind: string; answerId?: string };

/** Where the page goes on when something was done: at the next row, with a way back from an answer. */
export function afterAnswer(
  search: string,
  { kind, answerId }: Done,
  sent: { next?: string } | { answerId: string },
): string {
  const open = new URLSearchParams(search).get("open");
  // An alert that came back is in the list again.
  if (kind === "undone" || kind === "woken")
    return queuePath(search, { alerts: null, open: "none", at: open });
  return queuePath(search, {
    open: "none",
    at: "next" in sent ? (sent.next ?? null) : null,
    done: answerId ?? null,
  });
}

/** What the address of a record says about its alerts. */
export type AlertsCardQuery = {
  rule: string | null;
  /** Which of several to the rule. */
  key: string | null;
  act: AnswerAct | null;
  done: string | null;
};

export function readAlertsCardQuery(params: URLSearchParams): AlertsCardQuery {
  const { key, act, done } = readQueueQuery(params);
  return { rule: params.get("alert"), key, act, done };
}
