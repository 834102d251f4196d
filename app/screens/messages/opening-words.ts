import { daysBetween, localDateAt, localTimeAt, weekdayOf } from "~/domain/calendar/dates";
import { isOpenAt, nextOpening, type OpeningHours } from "~/domain/calendar/opening-hours";
import type { LocalDate, Weekday } from "~/domain/rows";
import { relativeDate, weekdayDate, weekdayName, weekdayShort } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { listWords } from "~/words/numbers";

const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "Mon–Thu 08:00–18:00, Fri 08:00–14:00"; null where nobody has said. */
export function weekWords({ week }: OpeningHours, words: Catalogue): string | null {
  const days = WEEK.flatMap((weekday) => {
    const open = (week?.[weekday] ?? []).map(([from, until]) => `${from}–${until}`);
    const spans = listWords(open, words);
    return spans === "" ? [] : [{ weekday, spans }];
  });
  const runs: { from: Weekday; to: Weekday; spans: string }[] = [];
  for (const { weekday, spans } of days) {
    const last = runs.at(-1);
    if (last && last.spans === spans && last.to === weekday - 1) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, spans });
  }
  const name = (weekday: Weekday) => weekdayShort(weekday, words);
  const said = runs.map(({ from, to, spans }) => {
    return `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${spans}`;
  });
  return said.length === 0 ? null : listWords(said, words);
}

/** "Monday 08:00", when a clinic that is closed opens again; null while it is open, and where nobody knows. */
export function opensWords(hours: OpeningHours, at: Date, words: Catalogue): string | null {
  if (weekWords(hours, words) === null || isOpenAt(hours, at)) return null;
  const next = nextOpening(hours, at);
  if (next === null) return null;
  const on = localDateAt(next, hours.timeZone);
  const isNear = daysBetween(localDateAt(at, hours.timeZone), on) < 7;
  const day = isNear ? weekdayName(weekdayOf(on), words) : weekdayDate(on, words);
  return `${day} ${localTimeAt(next, hours.timeZone)}`;
}

/** "today 17:00" */
export function momentWords(
  at: Date,
  { timeZone, today }: { timeZone: string; today: LocalDate },
  words: Catalogue,
): string {
  return `${relativeDate(localDateAt(at, timeZone), today, words)} ${localTimeAt(at, timeZone)}`;
}
