import { capital } from "~/components/ui/capital";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { relativeDate } from "~/words/calendar";
import type { OfflineWords } from "~/words/offline-words";
import type { PageWords } from "~/words/page-words";

type Read = { words: PageWords; offline: OfflineWords; timeZone: string; now: Date };

/** What waits, and when it was said: "Today: all done" and "Pain 2 after the session, 18:48". */
export function outboxWords(
  event: PhoneEvent,
  { words, offline: { outbox }, timeZone, now }: Read,
): { title: string; detail: string } {
  const { last, said, detail } = words.log;
  const at = new Date(event.saidAt);
  const today = localDateAt(now, timeZone);
  const saidOn = localDateAt(at, timeZone);
  const time = localTimeAt(at, timeZone);
  const day = (date: string) => capital(relativeDate(date, today, words));
  if (event.type === "red-flag")
    return { title: outbox.wrong, detail: outbox.at(day(saidOn), time) };
  if (event.type === "session") {
    const { moments } = words.answers;
    const moment = moments[event.status === "MISSED" ? "DAILY" : "AFTER"];
    const pain = event.pain === null ? null : outbox.pain(detail.score(event.pain, moment));
    // Of another day than the title.
    const when = saidOn === event.dueOn ? time : outbox.at(day(saidOn), time);
    return {
      title: last.session(day(event.dueOn), said[event.status]),
      detail: pain === null ? when : outbox.at(pain, time),
    };
  }
  const { score } = event;
  const title = event.sessionId ? last.morning(day(saidOn), score) : last.pain(day(saidOn), score);
  return { title, detail: time };
}
