import type { Exercises } from "~/content/exercises";
import { daysBetween, weekdayOf } from "~/domain/calendar/dates";
import { firstDayOf } from "~/domain/calendar/range";
import { type BriefRows, type LastVisit, lastVisit } from "~/domain/patient/brief";
import { isDischargedOn } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { nameOfIn } from "~/screens/library/exercises";
import { longDay, weekdayDate, weekdayName } from "~/words/calendar";
import type { JudgedRows } from "./alerts-of";
import { painLine, planLine, sessionsLine, waitsLine } from "./brief-lines";
import { newestWords } from "./newest-words";
import type { Givers } from "./remarks";

/** One line of a brief in finished words. */
export type BriefLine = {
  kind: "waits" | "pain" | "sessions" | "words" | "plan" | "goal";
  text: string;
};

/** What to know before a visit: at most five lines, each with its dates. */
export type Brief = {
  /** "Before Monday’s visit" */
  title: string;
  /** "New since the visit of Fri 13 Nov" */
  since: string;
  lines: BriefLine[];
};

/** An open alert in words. */
type OpenAlert = { rule: string; title: string };

/** Lines at most: what fits one look. */
const MOST_LINES = 5;

/**
 * What changed since the last visit, by a fixed order of importance: what waits for an answer, pain, sessions and what was
 * stopped, the patient's newest words, the last note's plan, the goal. Of more than five lines the last are left out.
 * @param open the open alerts of the record, worst first
 */
export function briefPage(
  rows: JudgedRows & { brief: BriefRows } & Givers,
  exercises: Exercises,
  open: readonly OpenAlert[],
): Brief {
  const { log, today, goal, brief, nextVisitOn, dischargedOn } = rows;
  const { visitNoteOn } = brief;
  const startedOn = log.episode?.startedOn ?? null;
  const visit = lastVisit({ visitNoteOn, nextVisitOn, startedOn }, today);
  const on = visit?.on ?? firstDayOf(log) ?? today;
  const lines: (BriefLine | null)[] = [
    lineOf("waits", waitsLine(open, brief, today)),
    lineOf("pain", painLine(log, { on, by: visit?.by ?? null }, today, rows.thresholds.trend)),
    lineOf("sessions", sessionsLine(log, on, today, nameOfIn(exercises))),
    lineOf("words", newestWords(rows, on)),
    lineOf("plan", planLine(brief.plan)),
    lineOf("goal", goal && `Goal: ${goal}`),
  ];
  return {
    title: titleOf(isDischargedOn(dischargedOn, today) ? null : nextVisitOn, today),
    since: sinceWords(visit, on),
    lines: lines.filter((line) => line !== null).slice(0, MOST_LINES),
  };
}

function lineOf(kind: BriefLine["kind"], text: string | null): BriefLine | null {
  return text === null ? null : { kind, text };
}

/** So many days ahead the weekday names a visit without doubt. */
const NAMED_AHEAD_DAYS = 6;

function titleOf(nextVisitOn: LocalDate | null, today: LocalDate): string {
  const ahead = nextVisitOn === null ? -1 : daysBetween(today, nextVisitOn);
  if (nextVisitOn === null || ahead < 0) return "Since the last visit";
  if (ahead === 0) return "Before today’s visit";
  if (ahead > NAMED_AHEAD_DAYS) return `Before the visit on ${longDay(nextVisitOn)}`;
  return `Before ${weekdayName(weekdayOf(nextVisitOn))}’s visit`;
}

function sinceWords(visit: LastVisit | null, on: LocalDate): string {
  const day = weekdayDate(on);
  if (visit === null) return `New since ${day}`;
  if (visit.by === "episode") return `New since ${day}, when this episode of care began`;
  return `New since the visit of ${day}${visit.by === "date" ? ", as planned; no note is signed" : ""}`;
}
