import { measureInfo } from "~/content/instruments";
import type { MeasureOutcome, Outcome } from "~/domain/discharge/outcome";
import { isBuiltIn } from "~/domain/measures/rows";
import { figureWords, type JudgementView, judgementView } from "~/screens/measures/figure-words";
import { shortDate } from "~/words/calendar";
import { countWords, meanWords, signedWords } from "~/words/numbers";

/** One figure of the outcome. */
export type OutcomeTile = {
  key: string;
  title: string;
  /** "3.8 → 0.3"; what is missing is a dash. */
  figure: string;
  of: string;
  badge: JudgementView;
  /** When it was taken, or that it was not. */
  note: string;
  /** Whether the end is missing, and can still be measured. */
  isGap: boolean;
};

/** What came of the care, each with its judgement. */
export function outcomeTiles(outcome: Outcome): OutcomeTile[] {
  return [
    painTile(outcome),
    ...outcome.measures.map(measureTile),
    {
      ...{ key: "sessions", title: "Sessions", isGap: false, note: "" },
      figure: String(outcome.sessions.done),
      of: `of ${outcome.sessions.due} asked`,
      badge: { tone: "plain", text: "Self-reported" },
    },
  ];
}

function painTile({ pain }: Outcome): OutcomeTile {
  const shared = { key: "pain", title: "Pain, 7-day mean", of: "of 10", isGap: false };
  if (pain === null) {
    const badge = { tone: "line", text: "Not judged" } as const;
    return { ...shared, figure: "–", badge, note: "Too few reports for two weeks to compare." };
  }
  const change = signedWords(pain.change);
  const badge: JudgementView = !pain.important
    ? { tone: "plain", text: pain.change === 0 ? "No change" : `${change}, small` }
    : { tone: pain.change < 0 ? "ok" : "amber", text: `${change}, important` };
  return {
    ...{ ...shared, badge, figure: `${meanWords(pain.from)} → ${meanWords(pain.to)}` },
    note: "First and last week with reports.",
  };
}

function measureTile(row: MeasureOutcome): OutcomeTile {
  const { measure, side, firstOn, lastOn, judged } = row;
  const shared = { key: `${measure}-${side}`, title: measureTitle(row), of: "" };
  if (judged === null || firstOn === null) {
    const badge = { tone: "line", text: "Not judged" } as const;
    return { ...shared, figure: "–", badge, note: "Never taken.", isGap: true };
  }
  const said = (value: number | null) => (value === null ? "–" : figureWords(measure, value));
  return {
    ...shared,
    figure: `${said(judged.from)} → ${said(judged.to)}`,
    badge: judgementView(measure, judged),
    note:
      lastOn === null
        ? `${shortDate(firstOn)}; not taken at the end.`
        : `${shortDate(firstOn)} and ${shortDate(lastOn)}`,
    isGap: lastOn === null,
  };
}

/** "Daily function, PSFS", "Thomas test, right". */
export function measureTitle({ measure, ownName, side }: MeasureOutcome): string {
  const title = isBuiltIn(measure) ? measureInfo[measure].title : (ownName ?? measure);
  if (side !== "LEFT" && side !== "RIGHT") return title;
  return `${title}, ${side === "RIGHT" ? "right" : "left"}`;
}

/** "2 of 12 weeks have fewer than 3 days with a report." */
export function gapWords({ weeks }: Outcome): string {
  const missing = weeks.filter(({ mean }) => mean === null).length;
  if (missing === 0) return "No week is missing.";
  return `${missing} of ${countWords(weeks.length, "week")} ${missing === 1 ? "has" : "have"} fewer than 3 days with a report.`;
}
