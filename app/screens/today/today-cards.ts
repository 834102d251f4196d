import { guidance } from "~/domain/pain/pain";
import { findRevision } from "~/domain/program/in-force";
import { extraSlot } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog, SessionRow } from "~/domain/rows";
import { canEditLog } from "~/domain/session/log-window";
import { sessionDetail, statusWords } from "~/screens/log/log-words";
import { type SessionSummary, sessionSummary } from "~/screens/session/session-summary";
import { isDischarged, type QuietCard, quietCard } from "./quiet-card";
import type { TodayRows } from "./today-rows";
import type { TodayView } from "./today-view";

type Place = { dueOn: LocalDate; slot: number };

/** A session that was logged. */
export type LoggedCard = Place & {
  id: string;
  /** "Session 1 of 2: All done" */
  title: string;
  detail: string;
  status: SessionRow["status"];
  canChange: boolean;
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
  /** A further session beyond what is due. */
  extra: Place | null;
};

export function todayCards(rows: TodayRows, view: TodayView, now: Date): TodayCards {
  const { slots, extra, today, countsForWeek } = view;
  const logged = [...slots.flatMap((slot) => slot.session ?? []), ...extra];
  const taken = [...slots, ...extra].map((each) => each.slot);
  const isHeld = holdWords(rows.log, today) !== null;
  const canAdd = view.canLogExtra && !countsForWeek && !isHeld && !isDischarged(rows, view);
  return {
    logged: logged.map((session) => loggedCard(rows, session, slots.length, now)),
    open: openCard(rows, view),
    quiet: slots.length > 0 ? null : quietCard(rows, view),
    extra: canAdd ? { dueOn: today, slot: extraSlot(taken) } : null,
  };
}

/** One at a time: the next session waits until this one is logged. */
function openCard({ log }: TodayRows, view: TodayView): OpenCard | null {
  const { slots, today, inForce, countsForWeek } = view;
  const [first, second] = slots.filter((slot) => slot.state === "open");
  if (first) {
    const revision = findRevision(log.programs, first.revisionId)?.revision;
    const place = (slot: number) => `ession ${slot} of ${slots.length}`;
    return {
      ...sessionSummary(revision?.items ?? []),
      ...{ dueOn: today, slot: first.slot },
      order: slots.length > 1 ? `S${place(first.slot)}` : null,
      next: second ? `Then s${place(second.slot)}.` : null,
      hold: holdWords(log, today),
    };
  }
  if (!countsForWeek || !inForce) return null;
  const summary = sessionSummary(inForce.revision.items);
  const place = { dueOn: today, slot: 1, order: null, next: null };
  return { ...summary, ...place, hold: holdWords(log, today) };
}

/** A red number stands until a lower one follows it, or the day ends. */
function holdWords({ pain, limits }: PatientLog, today: LocalDate): string | null {
  const reports = pain.filter((report) => report.localDate === today);
  const last = reports.sort((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  if (last === undefined || guidance(last.score, limits) !== "red") return null;
  return `Your last pain number today was ${last.score}. Start when it is at ${limits.ceiling} or less.`;
}

/** @param dueCount sessions that were due on the log's day: a higher number is an extra one */
function loggedCard(
  { log }: Pick<TodayRows, "log">,
  session: SessionRow,
  dueCount: number,
  now: Date,
): LoggedCard {
  const { id, dueOn, slot, status } = session;
  const words = statusWords[status];
  const one = slot > dueCount ? "Extra session: " : `Session ${slot} of ${dueCount}: `;
  const title = slot <= dueCount && dueCount === 1 ? words : one + words.toLowerCase();
  const detail = sessionDetail(session, log.pain);
  return { id, dueOn, slot, status, title, detail, canChange: canEditLog(session, now) };
}
