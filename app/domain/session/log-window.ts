import { addDays, daysBetween, localDateAt } from "~/domain/calendar/dates";
import type { LocalDate, PainRow, PatientLog, SessionRow } from "~/domain/rows";

/**
 * How a log came in: typed on a page; sent by a phone that had kept it in its queue; or copied from a sheet of
 * paper by the clinic.
 */
export type LogChannel = "typed" | "queue" | "paper";

/** When and how a log was received, and when the person had said it. */
export type Receipt = {
  channel: LogChannel;
  now: Date;
  /** null: as it was received. */
  saidAt: Date | null;
  /** Its phone's clock was wrong (queueReceipt): nobody knows whether it was said before or after another word. */
  isUndated?: boolean;
  /** The patient's IANA zone. */
  timeZone: string;
};

/** House rule: whoever is asked about earlier days guesses. */
const TYPED_DAYS = 1;
/** House rule: as long as a phone may keep a log, and as a sheet of paper runs. */
export const LATE_DAYS = 14;
/** Minutes by which a phone's clock may be ahead before its times are worth nothing. House rule. */
const CLOCK_TOLERANCE_MINUTES = 15;
/** House rule: what the clinic has read and acted on stays. */
const EDIT_HOURS = 48;

/** "day-closed": the day lies ahead or too far back. "clock-ahead": it claims to have been said in the future. */
export type WindowRefusal = "day-closed" | "clock-ahead";

/** Why a log is not taken. "not-found" covers whatever belongs to somebody else. */
export type LogRefusal =
  | WindowRefusal
  | "not-found"
  | "edit-closed"
  | "no-program"
  | "no-such-session";

/**
 * The receipt of what a phone kept in its queue. No phone keeps anything for longer than LATE_DAYS, so an instant that
 * lies further back was said by a clock that was wrong, and counts as said when it is received. So does no instant: then
 * the order of what is sent tells.
 * @param claimed instant by the phone; null: it says none
 */
export function queueReceipt(
  claimed: Date | null,
  { now, timeZone }: Pick<Receipt, "now" | "timeZone">,
): Receipt {
  const isUndated = claimed !== null && !isOfLately(claimed, now, timeZone);
  return { channel: "queue", saidAt: isUndated ? null : claimed, isUndated, now, timeZone };
}

const DAY_MS = 86_400_000;

function isOfLately(claimed: Date, now: Date, timeZone: string): boolean {
  // First without a calendar, which knows no year before 1900.
  if (now.getTime() - claimed.getTime() > (LATE_DAYS + 1) * DAY_MS) return false;
  if (claimed > now) return true;
  return daysBetween(localDateAt(claimed, timeZone), localDateAt(now, timeZone)) <= LATE_DAYS;
}

/** The instant at which it was said; within the tolerance a clock that is ahead means "now". */
export function saidAt({ saidAt: said, now }: Receipt): Date {
  return said === null || said > now ? now : said;
}

/** The patient-local date on which it was said. */
export function saidOn(receipt: Receipt): LocalDate {
  return localDateAt(saidAt(receipt), receipt.timeZone);
}

/**
 * Why a log of a day is not taken, or null when it is. What is typed is about today or yesterday. What comes
 * from a queue or a sheet may be up to 14 days old, and never about a day after the one on which it was said.
 */
export function windowRefusal(day: LocalDate, receipt: Receipt): WindowRefusal | null {
  const { channel, now, timeZone, saidAt: said } = receipt;
  const today = localDateAt(now, timeZone);
  if (channel === "typed") return canLogFor(day, today) ? null : "day-closed";
  const latest = now.getTime() + CLOCK_TOLERANCE_MINUTES * 60_000;
  if (said !== null && said.getTime() > latest) return "clock-ahead";
  const isOpen = day <= saidOn(receipt) && daysBetween(day, today) <= LATE_DAYS;
  return isOpen ? null : "day-closed";
}

/** Whether a log of a day can be typed: of today and of yesterday. */
export function canLogFor(day: LocalDate, today: LocalDate): boolean {
  const ago = daysBetween(day, today);
  return ago >= 0 && ago <= TYPED_DAYS;
}

/** A log can be changed or taken back for 48 hours from when it was received. @param log.createdAt instant of the receipt */
export function canEditLog(log: { createdAt: Date }, now: Date): boolean {
  return now.getTime() - log.createdAt.getTime() <= EDIT_HOURS * 3_600_000;
}

/**
 * Whether a pain report is a log by itself, to be taken back on its own: pain apart from a session, the morning after
 * one, or what was felt in a session that nobody has logged. All others are answers of a session's log and go with it.
 */
export function isLogOfItsOwn({
  moment,
  sessionLogId,
}: Pick<PainRow, "moment" | "sessionLogId">): boolean {
  const isApart = moment === "DAILY" || moment === "DURING";
  return moment === "NEXT_MORNING" || (isApart && sessionLogId === null);
}

/** Whether something said on `day` can be about the morning after a session. */
export function isMorningAfter(
  session: Pick<SessionRow, "dueOn" | "status">,
  day: LocalDate,
): boolean {
  return session.dueOn === addDays(day, -1) && session.status !== "MISSED";
}

/**
 * The latest session done or partly done for yesterday, as long as nobody has said how this morning
 * was. Asked all day long: people who log in the evening would otherwise never be asked.
 */
export function nextMorningOf(
  log: Pick<PatientLog, "pain" | "sessions">,
  today: LocalDate,
): SessionRow | null {
  const mornings = log.pain.filter((report) => report.moment === "NEXT_MORNING");
  if (mornings.some((report) => report.localDate === today)) return null;
  const done = log.sessions
    .filter((session) => isMorningAfter(session, today))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const latest = done.at(-1);
  if (latest === undefined) return null;
  return mornings.some((report) => report.sessionLogId === latest.id) ? null : latest;
}
