import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/** What a brief needs of notes, messages and measures. */
export type BriefRows = {
  /** Date of the newest signed note of a visit; a phone call is none. Null without one. */
  visitNoteOn: LocalDate | null;
  /** The newest signed note's plan, or all its words where it has no parts; null without words. */
  plan: { on: LocalDate; words: string; isWhole: boolean } | null;
  /** Messages of the patient that nobody answered; `since`: the date of the first. Null where none waits. */
  unanswered: { count: number; since: LocalDate } | null;
  /** The newest message of the patient. */
  message: { text: string; on: LocalDate; at: Date } | null;
  /** The date on which measures are taken again; null where none is set. */
  measureDueOn: LocalDate | null;
};

/** The day from which on something is new, and what says so: a signed note, a visit's date that has passed, or the episode's first day. */
export type LastVisit = { on: LocalDate; by: "note" | "date" | "episode" };

/**
 * The last visit of the running episode of care: the newest signed note of a visit, or a date of a visit that has passed
 * since. Nobody signs every note on its day, and a date that was set was most likely kept.
 * @param today patient-local date
 * @returns null without an episode
 */
export function lastVisit(
  {
    visitNoteOn,
    nextVisitOn,
    startedOn,
  }: { visitNoteOn: LocalDate | null; nextVisitOn: LocalDate | null; startedOn: LocalDate | null },
  today: LocalDate,
): LastVisit | null {
  if (startedOn === null) return null;
  const lies = (on: LocalDate | null, last: LocalDate): on is LocalDate =>
    on !== null && startedOn <= on && on <= last;
  const noted: LastVisit[] = lies(visitNoteOn, today) ? [{ on: visitNoteOn, by: "note" }] : [];
  const passed: LastVisit[] = lies(nextVisitOn, addDays(today, -1))
    ? [{ on: nextVisitOn, by: "date" }]
    : [];
  const [newest] = [...noted, ...passed].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return newest ?? { on: startedOn, by: "episode" };
}
