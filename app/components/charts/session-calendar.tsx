import { useWords } from "~/components/ui/words";
import { addDays, weekdayOf } from "~/domain/calendar/dates";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import { shortDate, weekdayDate, weekdayInitial } from "~/words/calendar";
import { listWords } from "~/words/numbers";
import { CalendarColumn, weekTop } from "./calendar-column";
import { sessionWords } from "./session-words";

const columns = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * One mark a day, a week a row; the last column is today's weekday. It is drawn by columns, since only they have one
 * width; it is read by weeks, each with all of its days.
 */
export function SessionCalendar({ points }: { points: readonly ProgressPoint[] }) {
  const words = useWords();
  const { days: texts } = words.progress;
  const weeks = calendarWeeks(points);
  const last = points.at(-1);
  if (last === undefined) return null;
  const dayWords = (point: ProgressPoint) =>
    texts.day(weekdayDate(point.date, words), sessionWords(point, words));
  return (
    <div className="calendar">
      {columns.map((column) => (
        <span key={column} className="calendar-head" style={{ gridColumn: column + 2 }} aria-hidden>
          {weekdayInitial(weekdayOf(addDays(last.date, column - 6)), words)}
        </span>
      ))}
      <ol aria-label={texts.caption}>
        {weeks.map(({ days }) => (
          <li key={days[0]?.date}>
            <span aria-hidden="true">{days[0] ? shortDate(days[0].date, words) : null}</span>
            <span className="sr-only">{listWords(days.map(dayWords), words)}</span>
          </li>
        ))}
      </ol>
      {columns.map((column) => (
        <CalendarColumn
          key={column}
          column={column + 2}
          days={weeks.map(({ lead, days }) => days[column - lead])}
        />
      ))}
      {weeks.flatMap(({ lead, days }, week) =>
        days.map(({ date, session }, day) =>
          session === "open" ? (
            <i
              key={date}
              className="calendar-open"
              style={{ gridColumn: lead + day + 2, marginTop: weekTop(week) }}
            />
          ) : null,
        ),
      )}
    </div>
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
