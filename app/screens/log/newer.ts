import type { LocalDate, PatientLog } from "~/domain/rows";
import { painStamp, sessionStamp } from "~/domain/session/log-stamp";
import type { Catalogue } from "~/words/catalogue";
import { lastLogs } from "./last-logs-page";

/** A log that came in since a form about it was opened, in words. */
export type Newer = { title: string; detail: string; stamp: string };

/** @returns null when it is gone again */
export function newerLog(
  log: PatientLog,
  id: string,
  reader: { today: LocalDate; now: Date },
  words: Catalogue,
): Newer | null {
  const said = lastLogs(log, reader, words).find((each) => each.id === id);
  if (!said) return null;
  const session = log.sessions.find((each) => each.id === id);
  const report = log.pain.find((each) => each.id === id);
  const own = log.pain.filter((each) => each.sessionLogId === id);
  const stamp = session ? sessionStamp(session, own) : report ? painStamp(report) : "";
  return { title: said.title, detail: said.detail, stamp };
}
