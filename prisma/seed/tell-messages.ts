import { addDays, localDateAt } from "~/domain/calendar/dates";
import type { About } from "~/domain/messages/about";
import { workdayBefore } from "./schedule";
import { auditId, idFrom } from "./random";
import type { StoryMessage } from "./story";
import type { Telling } from "./telling";

/** The conversation of a patient with the clinic. What the patient wrote last and nobody answered waits. */
export function tellMessages(telling: Telling): void {
  const { story, rows, clinicId, clinicianId, patientId, email, now } = telling;
  const told = (story.messages ?? []).map((message) => ({ ...message, at: telling.at(message.ago, message.time) }));
  const messages = told.filter(({ at }) => at <= now);
  const last = messages.at(-1);
  if (!last) return;
  const threadId = idFrom("thread", email);
  const answered = messages.map(({ by }) => by).lastIndexOf("clinic");
  const waitingSince = messages[answered + 1]?.at ?? null;
  rows.threads.push({ id: threadId, clinicId, patientId, lastAt: last.at, waitingSince });
  const userId = idFrom("user", email);
  for (const [i, { by, text, at, about }] of messages.entries()) {
    const id = idFrom("message", email, String(i));
    const isFromStaff = by === "clinic";
    const authorId = isFromStaff ? clinicianId : userId;
    const hangsOn = about ? aboutOf(telling, about) : null;
    rows.messages.push({
      ...{ id, clinicId, threadId, patientId, authorId, isFromStaff, text, at },
      ...{ aboutKind: hangsOn?.kind ?? null, aboutId: hangsOn?.id ?? null },
    });
    rows.audit.push({
      ...auditId("message", id),
      ...{ clinicId, patientId, actorId: authorId, at },
      ...{ action: "message.sent", entity: "Message", entityId: id },
      detail: { isFromStaff, about: hangsOn?.kind ?? null },
    });
  }
  const readBy = (reader: string, to: Date | undefined) => {
    if (to) rows.reads.push({ threadId, userId: reader, clinicId, readTo: to });
  };
  readBy(clinicianId, messages[answered]?.at);
  readBy(userId, last.at);
}
