import type { LetterRow } from "~/domain/discharge/letter";
import { MAX_LETTER_ROWS } from "~/domain/discharge/letter";
import type { MeasureOutcome, Outcome } from "~/domain/discharge/outcome";
import { measureTitle } from "~/screens/discharge/outcome-tiles";
import { figureWords } from "~/screens/measures/figure-words";
import { shortDate } from "~/words/calendar";
import { meanWords, signedWords } from "~/words/numbers";
import { scheduleWords } from "~/words/schedule";

/** What changed and whether it counts, a line each: pain, the measures, and the sessions as the patient said. */
export function letterTable(outcome: Outcome): LetterRow[] {
  const { sessions, schedule } = outcome;
  return [
    painRow(outcome),
    ...outcome.measures.slice(0, MAX_LETTER_ROWS - 2).map(measureRow),
    {
      ...{ measure: "Sessions done, self-reported", end: "", change: "" },
      start: `${sessions.done} of ${sessions.due}`,
      meaning: schedule === null ? "" : `asked: ${scheduleWords(schedule)}`,
    },
  ];
}

function painRow({ pain }: Outcome): LetterRow {
  const measure = "Pain, 7-day mean (0–10)";
  if (pain === null) {
    return { measure, start: "–", end: "–", change: "", meaning: "too few reports to compare" };
  }
  const small = pain.change === 0 ? "no change" : "a small change";
  return {
    ...{ measure, start: meanWords(pain.from), end: meanWords(pain.to) },
    change: signedWords(pain.change),
    meaning: pain.important ? "important: 2 points, or 30 %, count" : small,
  };
}

function measureRow(row: MeasureOutcome): LetterRow {
  const { measure, judged, firstOn, lastOn } = row;
  const said = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : figureWords(measure, value);
  const change = judged?.change ?? null;
  const sign = change !== null && change > 0 ? "+" : "";
  return {
    ...{ measure: measureTitle(row), start: said(judged?.from), end: said(judged?.to) },
    change: change === null ? "" : `${sign}${figureWords(measure, change)}`,
    meaning: meaningOf(row, said(judged?.error), firstOn, lastOn),
  };
}

function meaningOf(
  { judged }: MeasureOutcome,
  error: string,
  firstOn: string | null,
  lastOn: string | null,
): string {
  if (firstOn === null || judged === null) return "not measured";
  if (lastOn === null) return `measured once, on ${shortDate(firstOn)}`;
  switch (judged.judgement) {
    case "better-beyond-error":
      return judged.isImportant ? `better, important` : `better, beyond the error of ${error}`;
    case "worse-beyond-error":
      return `worse, beyond the error of ${error}`;
    case "within-error":
      return `within what two measurements can differ by (${error})`;
    case "not-judged":
      return "not judged";
  }
}
