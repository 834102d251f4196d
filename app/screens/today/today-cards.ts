import { guidance } from "~/domain/pain/pain";
import { findRevision } from "~/domain/program/in-force";
import { extraSlot } from "~/domain/program/loggable-slots";
import { pauseHolding } from "~/domain/program/pauses";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { canEditLog } from "~/domain/session/log-window";
import { easierDetail, sessionChangePath, sessionDetail } from "~/screens/log/logged";
import { type SessionSummary, sessionSummary } from "~/screens/session/session-summary";
import type { Catalogue } from "~/words/catalogue";
import { type PauseCard, pauseCard } from "./pause-card";
import { isDischarged, type QuietCard, quietCard } from "./quiet-card";
import type { TodayRows, TodayView } from "./today-view";

type Place = { dueOn: LocalDate; slot: number };

/** A session that was logged. */
export type LoggedCard = Place & {
  id: string;
  /** "Session 1 of 2: All done" */
  title: string;
  detail: string;
  status: SessionRow["status"];
  /** Null once it can no longer be changed. */
  changeTo: string | null;
};

/** A session that can be started or logged. */
export type OpenCard = SessionSummary &
  Place & {
    /** "Session 2 of 2"; null when there is only one today. */
    order: string | null;
    /** What follows: "Then session 2 of 2." */
    next: string | null;
    /** Why it is better not to start right now; null when nothing speaks against it. */
    hold: string | null;
  };

export type TodayCards = {
  logged: LoggedCard[];
  /** The session to do now; on a day of the patient's choice too, when it counts for the week. */
  open: OpenCard | null;
  quiet: QuietCard | null;
  /** In place of both while the program rests. */
  pause: PauseCard | null;
  /** A further session beyond what is due. */
  extra: Place | null;
};

export function todayCards(
  rows: TodayRows,
  view: TodayView,
  now: Date,
  words: Catalogue,
): TodayCards {
  const { slots, extra, today, countsForWeek } = view;
  const logged = [...slots.flatMap((slot) => slot.session ?? []), ...extra];
  const taken = [...slots, ...extra].map((each) => each.slot);
  const isHeld = redScore(rows.log, today) !== null;
  const pause = pauseCard(rows, view, words);
  const isFree = !countsForWeek && !isHeld && pause === null;
  const canAdd = view.canLogExtra && isFree && !isDischarged(rows, view);
  return {
    pause,
    logged: logged.map((session) => loggedCard(rows, session, slots.length, now, words)),
    open: pauseHolding(rows.log.pauses, today) === null ? openCard(rows, view, words) : null,
    quiet: slots.length > 0 || pause !== null ? null : quietCard(rows, view, words),
    extra: canAdd ? { dueOn: today, slot: extraSlot(taken) } : null,
  };
}

/** One at a time: the next session waits until this one is logged. */
function openCard(
  { log, exercises }: TodayRows,
  view: TodayView,
  words: Catalogue,
): OpenCard | null {
  const { slots, today, inForce, countsForWeek } = view;
  const red = redScore(log, today);
  const hold = red === null ? null : words.today.hold(red, log.limits.ceiling);
  const [first, second] = slots.filter((slot) => slot.state === "open");
  if (first) {
    const revision = findRevision(log.programs, first.revisionId)?.revision;
    return {
      ...sessionSummary(revision?.items ?? [], exercises, words),
      ...{ dueOn: today, slot: first.slot },
      order: slots.length > 1 ? words.today.place(first.slot, slots.length) : null,
      next: second ? words.today.following(second.slot, slots.length) : null,
      hold,
    };
  }
  if (!countsForWeek || !inForce) return null;
  const summary = sessionSummary(inForce.revision.items, exercises, words);
  const place = { dueOn: today, slot: 1, order: null, next: null };
  return { ...summary, ...place, hold };
}

/** A red number stands until a lower one follows it, or the day ends, also the day of a zone that is ahead. */
function redScore({ pain, limits }: PatientLog, today: LocalDate): number | null {
  const reports = pain.filter((report) => report.localDate >= today);
  const last = reports.sort((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  return last !== undefined && guidance(last.score, limits) === "red" ? last.score : null;
}

/** @param dueCount sessions that were due on the log's day: a higher number is an extra one */
function loggedCard(
  { log, exercises }: Pick<TodayRows, "log" | "exercises">,
  session: SessionRow,
  dueCount: number,
  now: Date,
  words: Catalogue,
): LoggedCard {
  const { id, dueOn, slot, status } = session;
  const easier = easierDetail(session, log, exercises, words);
  const detail = `${sessionDetail(session, log.pain, words)} ${easier}`.trim();
  const changeTo = canEditLog(session, now) ? sessionChangePath(session) : null;
  return { id, dueOn, slot, status, title: titleOf(session, dueCount, words), detail, changeTo };
}

function titleOf({ slot, status }: SessionRow, dueCount: number, { today, log }: Catalogue) {
  if (slot > dueCount) return today.loggedExtra(log.said[status]);
  return dueCount === 1 ? log.chosen[status] : today.logged(slot, dueCount, log.said[status]);
}
