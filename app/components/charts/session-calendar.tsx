import { useWords } from "~/components/ui/words";
import { weekdayOf } from "~/domain/calendar/dates";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import { shortDate, weekdayDate, weekdayName } from "~/words/calendar";
import { sessionWords } from "./session-words";

/** One mark a day (drawn by charts.css), a week a row; the last column is today's weekday. */
export function SessionCalendar({ points }: { points: readonly ProgressPoint[] }) {
  const words = useWords();
  const { days: texts } = words.progress;
  const weeks = calendarWeeks(points);
  return (
    <table className="calendar">
      <caption className="sr-only">{texts.caption}</caption>
      <thead>
        <tr>
          <td />
          {weeks.at(-1)?.days.map(({ date }) => (
            <th key={date} scope="col">
              <span className="sr-only">{weekdayName(weekdayOf(date), words)}</span>
              <span aria-hidden="true">{weekdayName(weekdayOf(date), words).charAt(0)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ lead, days }) => (
          <tr key={days[0]?.date}>
            <th scope="row">{days[0] ? shortDate(days[0].date, words) : null}</th>
            {lead > 0 ? <td colSpan={lead} data-state="outside" /> : null}
            {days.map((point) => (
              <td key={point.date} data-state={point.session}>
                <span className="sr-only">
                  {texts.day(weekdayDate(point.date, words), sessionWords(point, words))}
                </span>
                {point.sessionsExtra > 0 ? <ExtraMark /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beside the day's own mark: a session that nobody asked for. */
function ExtraMark() {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" className="calendar-extra" aria-hidden="true">
      <path d="M4 1v6M1 4h6" stroke="var(--surface)" strokeWidth="4" strokeLinecap="round" />
      <path d="M4 1v6M1 4h6" stroke="var(--c-adherence)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}

/** A row of the calendar. The first one may begin with days before the range: `lead` of them. */
type CalendarWeek = { lead: number; days: ProgressPoint[] };

/**
 * Seven days a row; the last row ends with the last day. Weeks before the first program are left out,
 * the last one excepted.
 */
function calendarWeeks(points: readonly ProgressPoint[]): CalendarWeek[] {
  const lead = (7 - (points.length % 7)) % 7;
  const rows = Math.ceil(points.length / 7);
  const weeks = Array.from({ length: rows }, (_, row) => ({
    lead: row === 0 ? lead : 0,
    days: points.slice(Math.max(0, row * 7 - lead), (row + 1) * 7 - lead),
  }));
  const first = weeks.findIndex(({ days }) => days.some(({ session }) => session !== "outside"));
  return first < 0 ? weeks.slice(-1) : weeks.slice(first);
}
