import { addDays } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { firstDayOf, rangeDates, withinEpisode } from "~/domain/calendar/range";
import { painDays, trailingMean } from "~/domain/pain/pain";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, ProgressRows } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { shortDate } from "~/words/calendar";
import { meanWords } from "~/words/numbers";

/** A figure that goes into a note by a click: what the button says, and what it writes. */
export type PutIn = { label: string; text: string };

export type QuotedMeasure = { measure: string; side: string; score: number; takenOn: LocalDate };

/** What a visit's note quotes: nobody retypes a figure. What is not known is not offered. */
export function putIns(
  { log, today }: Pick<ProgressRows, "log" | "today">,
  measures: readonly QuotedMeasure[],
): PutIn[] {
  const { windowDays } = defaultThresholds.trailingMean;
  const last = lastDayOf(log, today);
  const days = painDays(log.pain, addDays(last, 1 - windowDays), last);
  const mean = trailingMean(days, days.length - 1);
  const six = rangeDates("6w", last, firstDayOf(log));
  const { from, to } = withinEpisode(six, log);
  const { done, due } = adherence(dueSessions(log, from, to, today));
  const pain = mean === null ? null : `Pain ${meanWords(mean)}, ${windowDays}-day mean`;
  const sessions = `${done} of ${due} sessions`;
  return [
    ...(pain === null ? [] : [{ label: pain, text: `${pain} (${shortDate(last)}).` }]),
    ...(due === 0
      ? []
      : [{ label: sessions, text: `${sessions} since ${shortDate(from)}, by their own log.` }]),
    ...measures.map(measurePutIn),
  ];
}

const SIDES: Record<string, string> = { LEFT: " left", RIGHT: " right", BOTH: " both sides" };

function measurePutIn({ measure, side, score, takenOn }: QuotedMeasure): PutIn {
  const label =
    measure === "thomas"
      ? `Thomas${SIDES[side] ?? ""} ${String(score).replace("-", "−")}°`
      : `PSFS ${meanWords(score)}`;
  return { label, text: `${label} (${shortDate(takenOn)}).` };
}
