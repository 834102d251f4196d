import type { LocalDate, PatientLog } from "~/domain/rows";
import { canLogFor } from "~/domain/session/log-window";
import type { Catalogue } from "~/words/catalogue";
import { type LastLog, lastLogs } from "./last-logs-page";

/** What is about to be removed, and what that means. */
export type RemovePage = Pick<LastLog, "id" | "title" | "detail"> & { after: string };

/** @returns "closed" for a log of theirs that is too old; null when `id` names none */
export function removePage(
  log: PatientLog,
  reader: { today: LocalDate; now: Date },
  words: Catalogue,
  id: string,
): RemovePage | "closed" | null {
  const { session: ofSession, later, report } = words.log.remove.after;
  const session = log.sessions.find((each) => each.id === id);
  const shown = lastLogs(log, reader, words).find((each) => each.id === id);
  if (!shown) return session || log.pain.some((each) => each.id === id) ? "closed" : null;
  const { title, detail } = shown;
  if (!session) return { id, title, detail, after: report };
  const canLogAnew = canLogFor(session.dueOn, reader.today);
  return { id, title, detail, after: canLogAnew ? ofSession : later };
}
