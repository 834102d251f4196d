import { earlierOf, isLocalDate, laterOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { firstDayOf, parseRange, rangeDates } from "~/domain/calendar/range";
import type { LocalDate, PatientLog } from "~/domain/rows";

/** Which field is wrong: no date at all, or an end before the beginning. */
export type ExportRefusal = "from" | "to" | "to-before-from";

export type ExportDates =
  | { ok: true; from: LocalDate; to: LocalDate }
  | { ok: false; error: ExportRefusal };

/**
 * The days that an export covers: those of `range`, or `from` to `to`, either of which may be left
 * out; all days without any of them.
 * @param firstMeasured the first day on which something was measured; null: nothing was
 */
export function exportDates(
  search: URLSearchParams,
  log: PatientLog,
  today: LocalDate,
  firstMeasured: LocalDate | null = null,
): ExportDates {
  const firstLogged = firstDayOf(log);
  const firstDay =
    firstLogged === null || firstMeasured === null
      ? (firstLogged ?? firstMeasured)
      : earlierOf(firstLogged, firstMeasured);
  const range = rangeDates(
    parseRange(search.get("range") ?? "all"),
    lastDayOf(log, today),
    firstDay,
  );
  const from = search.get("from") || range.from;
  const to = search.get("to") || range.to;
  if (!isLocalDate(from)) return { ok: false, error: "from" };
  if (!isLocalDate(to)) return { ok: false, error: "to" };
  if (to < from) return { ok: false, error: "to-before-from" };
  // Days before the first one have no rows; a date centuries back must not cost the walk through them.
  return { ok: true, from: firstDay === null ? from : earlierOf(laterOf(from, firstDay), to), to };
}
