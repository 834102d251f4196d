import { measureInfo } from "~/content/instruments";
import type { JudgedChange, WhyNot } from "~/domain/measures/judgement";
import { isBuiltIn } from "~/domain/measures/rows";
import { roundToTenth } from "~/domain/numbers";
import { countWords, meanWords, scoreWords } from "~/words/numbers";

/** What a measure is called where there is little room; a clinic's own has its name. */
export function shortName(measure: string, ownName = measure): string {
  return isBuiltIn(measure) ? measureInfo[measure].short : ownName;
}

/** A figure of a measure: "3.3", "51", "−4°", "+4". */
export function figureWords(measure: string, value: number): string {
  if (measure === "psfs") return meanWords(value);
  if (measure === "thomas") return `${minus(value)}°`;
  if (measure === "groc") return value > 0 ? `+${value}` : minus(value);
  return minus(value);
}

function minus(value: number): string {
  return value < 0 ? `−${scoreWords(-value)}` : scoreWords(value);
}

/** A change with its sign: "+3.0", "−12", "+8°". */
function changeWords(measure: string, change: number): string {
  const size = figureWords(measure === "groc" ? "" : measure, Math.abs(change));
  if (roundToTenth(change) === 0) return size;
  return change < 0 ? `−${size}` : `+${size}`;
}

export type JudgementView = { tone: "ok" | "plain" | "amber" | "line"; text: string };

const WHY_NOT: Record<WhyNot, string> = {
  "only-one": "only one measurement",
  "no-score": "no score",
  pelvis: "pelvis not held both times",
  version: "another version of it",
  activities: "other activities",
  "no-error": "its error is not known",
  "no-word": "as they rate it",
};

/** "+3.0, beyond error of 2.0"; of a test "8°, not a finding under 19°". */
export function judgementView(measure: string, judged: JudgedChange): JudgementView {
  const { change, error, judgement, isImportant, whyNot, activities } = judged;
  if (judgement === "not-judged" || change === null || error === null) {
    const only = whyNot === "activities" && activities.length > 0;
    const why = only
      ? `${countWords(activities.length, "activity is", "activities are")} in both`
      : WHY_NOT[whyNot ?? "no-score"];
    return { tone: "line", text: `Not judged: ${why}` };
  }
  const said = changeWords(measure, change);
  const limit = figureWords(measure, error);
  if (judgement === "within-error") {
    const text =
      measure === "thomas"
        ? `${figureWords(measure, Math.abs(change))}, not a finding under ${limit}`
        : `${said}, within error of ${limit}`;
    return { tone: "plain", text };
  }
  if (judgement === "worse-beyond-error") {
    return { tone: "amber", text: `${said}, worse, beyond error of ${limit}` };
  }
  const important = isImportant ? ", important" : "";
  return { tone: "ok", text: `${said}, beyond error of ${limit}${important}` };
}
