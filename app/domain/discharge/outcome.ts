import { addDays, daysBetween, eachDay, earlierOf } from "~/domain/calendar/dates";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { type JudgedChange, judge } from "~/domain/measures/judgement";
import { type BuiltInMeasure, type MeasurementRow, seriesOf } from "~/domain/measures/rows";
import { builtInScale, instrumentScale, type Scale } from "~/domain/measures/scale";
import { meanOf, roundToTenth } from "~/domain/numbers";
import { loggedDays, painDays } from "~/domain/pain/pain";
import { type PainTrend, painTrend } from "~/domain/pain/trend";
import type { BodySide } from "~/domain/patient/episode";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog, Schedule } from "~/domain/rows";
import { doneAndAsked } from "~/domain/session/overdoing";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";

/** One measure from its first to its last taking in an episode of care. */
export type MeasureOutcome = {
  /** A built-in measure, or a clinic's own code. */
  measure: string;
  /** Of a clinic's own instrument; null for a built-in one. */
  ownName: string | null;
  side: BodySide;
  /** Null: it was never taken. */
  firstOn: LocalDate | null;
  /** Null: it was taken once at most, so that nothing is known of the end. */
  lastOn: LocalDate | null;
  judged: JudgedChange | null;
};

/** Seven days from `from` on; the mean of their pain of the day, 0–10 to a tenth, null with fewer than 3 days of reports. */
export type PainWeek = { from: LocalDate; mean: number | null };

/** What came of an episode of care, in facts. Nothing in it is a guess: what was not measured is null. */
export type Outcome = {
  startedOn: LocalDate;
  endedOn: LocalDate;
  /** First and last week with enough reports; null without two of them. */
  pain: (Pick<PainTrend, "change" | "important"> & { from: number; to: number }) | null;
  measures: MeasureOutcome[];
  /** As the patient said: done, all or in part, and asked for. */
  sessions: { done: number; due: number };
  weeks: PainWeek[];
  /** Ids of the exercises of the last program, in its order. */
  exercises: string[];
  schedule: Schedule | null;
  /** How many signs were ticked. */
  redFlags: number;
};

type Instrument = { code: string; version: number; name: string; definition: InstrumentDefinition };

export type OutcomeRows = {
  log: PatientLog;
  startedOn: LocalDate;
  measurements: readonly MeasurementRow[];
  instruments: readonly Instrument[];
  thresholds?: Thresholds;
};

/** Works out what came of an episode of care. @param endedOn patient-local; the day of the discharge, or today */
export function outcomeOf(rows: OutcomeRows, endedOn: LocalDate): Outcome {
  const { log, startedOn, thresholds = defaultThresholds } = rows;
  const from = startedOn > endedOn ? endedOn : startedOn;
  const trend = painTrend(painDays(log.pain, from, endedOn), thresholds.trend);
  const last = lastInForce(log, from, endedOn);
  const { done, due } = doneAndAsked(log, from, endedOn, endedOn);
  return {
    ...{ startedOn: from, endedOn },
    pain: trend && {
      ...{ from: trend.first.mean, to: trend.last.mean },
      ...{ change: trend.change, important: trend.important },
    },
    measures: measuresOf(rows, thresholds.measures),
    sessions: { done, due },
    weeks: painWeeks(log, from, endedOn, thresholds.trend.minLoggedDays),
    exercises: [...new Set(last?.revision.items.map(({ exerciseId }) => exerciseId))],
    schedule: last?.revision.schedule ?? null,
    redFlags: log.redFlags.filter(({ on }) => on >= from && on <= endedOn).length,
  };
}

/** The program that was in force last: the day itself may lie behind its end already. */
function lastInForce({ programs }: PatientLog, from: LocalDate, to: LocalDate) {
  for (const day of eachDay(from, to).reverse()) {
    const running = inForceOn(programs, day);
    if (running) return running;
  }
  return null;
}

function painWeeks(
  { pain }: PatientLog,
  from: LocalDate,
  to: LocalDate,
  least: number,
): PainWeek[] {
  const count = Math.floor(daysBetween(from, to) / 7) + 1;
  const weeks = Array.from({ length: count }, (_, i) => {
    const first = addDays(from, i * 7);
    const last = earlierOf(addDays(first, 6), to);
    const means = painDays(pain, first, last).map(({ mean }) => mean);
    const mean = loggedDays(means) < least ? null : meanOf(means);
    return { from: first, mean: mean === null ? null : roundToTenth(mean) };
  });
  // A week that had hardly begun is no gap.
  const isWhole = daysBetween(from, to) % 7 === 6;
  return weeks.at(-1)?.mean === null && !isWhole ? weeks.slice(0, -1) : weeks;
}

/** The PSFS in any case, because its lack is a gap; the others where they were taken. */
function measuresOf(
  { measurements, instruments }: OutcomeRows,
  figures: Thresholds["measures"],
): MeasureOutcome[] {
  const builtIn = (measure: BuiltInMeasure, side?: BodySide) =>
    outcomeOfSeries(
      seriesOf(measurements, measure, side),
      builtInScale(measure, figures),
      figures,
      {
        ...{ measure, ownName: null, side: side ?? "NOT_STATED" },
      },
    );
  const own = instruments
    .filter(({ definition }) => definition.scoring !== "subscales")
    .map(({ code, version, name, definition }) => {
      const rows = seriesOf(measurements, code).filter((row) => row.version === version);
      const what = { measure: code, ownName: name, side: "NOT_STATED" } as const;
      return outcomeOfSeries(rows, instrumentScale(definition, version), figures, what);
    });
  const others = [
    builtIn("lefs"),
    builtIn("thomas", "RIGHT"),
    builtIn("thomas", "LEFT"),
    builtIn("sit-to-stand"),
    ...own,
  ];
  return [builtIn("psfs"), ...others.filter(({ firstOn }) => firstOn !== null)];
}

function outcomeOfSeries(
  rows: readonly MeasurementRow[],
  scale: Scale,
  figures: Thresholds["measures"],
  what: Pick<MeasureOutcome, "measure" | "ownName" | "side">,
): MeasureOutcome {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return { ...what, firstOn: null, lastOn: null, judged: null };
  const end = first === last ? null : last;
  const judged = judge(scale, first, end, figures);
  return { ...what, firstOn: first.takenOn, lastOn: end?.takenOn ?? null, judged };
}
