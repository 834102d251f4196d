import { earlierOf, isLocalDate, laterOf } from "~/domain/calendar/dates";
import { firstDayOf, parseRange, rangeDates } from "~/domain/calendar/range";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { LogCsvRow } from "./csv-row";

/** The columns of the exported log, in their order. */
export const logColumns: readonly (keyof LogCsvRow)[] = [
  "local_date",
  "at",
  "kind",
  "moment",
  "score",
  "status",
  "exercise",
  "revision",
  "source",
  "note",
];

export type ExportDates =
  | { ok: true; from: LocalDate; to: LocalDate }
  | { ok: false; error: string };

/**
 * The days that an export covers: those of `range`, or `from` to `to`, either of which may be left
 * out; all days without any of them.
 * @returns an error that names the field when a date is none, or the end lies before the beginning
 */
export function exportDates(
  search: URLSearchParams,
  log: PatientLog,
  today: LocalDate,
): ExportDates {
  const firstDay = firstDayOf(log);
  const range = rangeDates(parseRange(search.get("range") ?? "all"), today, firstDay);
  const from = search.get("from") || range.from;
  const to = search.get("to") || range.to;
  if (!isLocalDate(from)) return wrong("from: write a date as YYYY-MM-DD.");
  if (!isLocalDate(to)) return wrong("to: write a date as YYYY-MM-DD.");
  if (to < from) return wrong("to: this date lies before the first one.");
  // Days before the first one have no rows; a date centuries back must not cost the walk through them.
  return { ok: true, from: firstDay === null ? from : earlierOf(laterOf(from, firstDay), to), to };
}

const wrong = (error: string): ExportDates => ({ ok: false, error });
