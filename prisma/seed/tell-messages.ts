import { addDays } from "~/domain/calendar/dates";
import { auditId, idFrom } from "./random";
import type { Telling } from "./telling";

/** The conversation of a patient with the clinic. What the patient wrote last and nobody answered waits. */
export function tellMessages(telling: Telling): void {
  const { story, rows, clinicId, clinicianId, patientId, email, now } = telling;
  const told = (story.messages ?? []).map((message) => ({
    ...message,
    at: telling.at(message.ago, message.time),
  }));
  const messages = told.filter(({ at }) => at <= now);
  const last = messages.at(-1);
  if (!last) return;
  const threadId = idFrom("thread", email);
  const answered = messages.map(({ by }) => by).lastIndexOf("clinic");
  const waitingSince = messages[answered + 1]?.at ?? null;
  rows.threads.push({ id: threadId, clinicId, patientId, lastAt: last.at, waitingSince });
  const userId = idFrom("user", email);
  for (const [i, { by, text, at, afterSessionAgo }] of messages.entries()) {
    const id = idFrom("message", email, String(i));
    const isFromStaff = by === "clinic";
    const authorId = isFromStaff ? clinicianId : userId;
    const sessionId = afterSessionAgo === undefined ? null : sessionOf(telling, afterSessionAgo);
    rows.messages.push({
      ...{ id, clinicId, threadId, patientId, authorId, isFromStaff, text, at },
      ...{ aboutKind: sessionId && "session", aboutId: sessionId },
    });
    rows.audit.push({
      ...auditId("message", id),
      ...{ clinicId, patientId, actorId: authorId, at },
      ...{ action: "message.sent", entity: "Message", entityId: id },
      detail: { isFromStaff, about: sessionId && "session" },
    });
  }
  const readBy = (reader: string, to: Date | undefined) => {
    if (to) rows.reads.push({ threadId, userId: reader, clinicId, readTo: to });
  };
  readBy(clinicianId, messages[answered]?.at);
  const [theirs, next] = [messages[answered], messages[answered + 1]];
  if (!theirs) return;
  const read = theirs.readTime ? telling.at(theirs.ago, theirs.readTime) : (next?.at ?? theirs.at);
  readBy(userId, read <= now ? read : theirs.at);
}

/** The first session of a day; null where none was logged. */
function sessionOf({ rows, email, today }: Telling, ago: number): string | null {
  const id = idFrom("session", email, addDays(today, -ago), 1);
  return rows.sessions.some((session) => session.id === id) ? id : null;
}
