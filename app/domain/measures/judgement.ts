import { meanOf, printedChange, reaches, roundToTenth } from "~/domain/numbers";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import type { MeasurementRow } from "./rows";
import type { Scale } from "./scale";

export type Judgement =
  | "better-beyond-error"
  | "within-error"
  | "worse-beyond-error"
  | "not-judged";

/**
 * Why a change is not judged. "only-one": there is one measurement. "no-score": one of the two has none. "pelvis": it was
 * not held, or not said to be held, in both. "version": they are of different versions. "activities": no activity, or two
 * only, is in both. "no-error": nobody knows the error. "no-word": this measure never gets one.
 */
export type WhyNot =
  | "only-one"
  | "no-score"
  | "pelvis"
  | "version"
  | "activities"
  | "no-error"
  | "no-word";

/** A change between two measurements of a person. All figures as they are printed, to a tenth. */
export type JudgedChange = {
  /** Null where a score is missing. With a PSFS the means of the activities that are in both. */
  from: number | null;
  to: number | null;
  /** to − from; null where one is missing. */
  change: number | null;
  /** What a change has to reach to be beyond error; null where that is not known. */
  error: number | null;
  judgement: Judgement;
  /** Beyond error for the better, and as much as people call important; false where that is not known. */
  isImportant: boolean;
  whyNot: WhyNot | null;
  /** PSFS: ids of the activities that are in both; empty for other measures. */
  activities: string[];
};

type Compared = Pick<MeasurementRow, "version" | "answers" | "score" | "pelvisHeld">;

/**
 * Whether a change counts: beyond the error of two measurements, within it, or not to be judged. Judged from the printed
 * figures, so that whoever subtracts them comes to the same word.
 * @param last null where there is no second one
 * Sources: docs/clinical/measures.md
 */
export function judge(
  scale: Scale,
  first: Compared,
  last: Compared | null,
  figures: Thresholds["measures"] = defaultThresholds.measures,
): JudgedChange {
  if (scale.measure === "psfs") return judgePsfs(scale, first, last, figures);
  const scores = { from: printed(first.score), to: printed(last?.score ?? null) };
  return judgeScores(scale, scores, whyNotOf(scale, first, last));
}

/** The same for two scores of anything with an error: a part of an instrument, or one activity. */
export function judgeScores(
  { error, important, direction }: Pick<Scale, "error" | "important" | "direction">,
  { from, to }: { from: number | null; to: number | null },
  whyNot: WhyNot | null = null,
): JudgedChange {
  const change = from === null || to === null ? null : printedChange(from, to);
  const reason = whyNot ?? reasonOf(change, error, direction);
  const shared = { from, to, change, error, activities: [] };
  if (reason !== null || change === null || error === null || direction === null) {
    return { ...shared, judgement: "not-judged", isImportant: false, whyNot: reason };
  }
  const gain = direction === "higher-better" ? change : -change;
  if (!reaches(Math.abs(gain), error)) {
    return { ...shared, judgement: "within-error", isImportant: false, whyNot: null };
  }
  return {
    ...shared,
    judgement: gain > 0 ? "better-beyond-error" : "worse-beyond-error",
    isImportant: gain > 0 && important !== null && reaches(gain, important),
    whyNot: null,
  };
}

function reasonOf(
  change: number | null,
  error: number | null,
  direction: Scale["direction"],
): WhyNot | null {
  if (direction === null) return "no-word";
  if (change === null) return "no-score";
  return error === null ? "no-error" : null;
}

function whyNotOf(scale: Scale, first: Compared, last: Compared | null): WhyNot | null {
  if (scale.direction === null) return "no-word";
  if (last === null) return "only-one";
  if (first.version !== last.version) return "version";
  const isHeld = first.pelvisHeld === true && last.pelvisHeld === true;
  return scale.measure === "thomas" && !isHeld ? "pelvis" : null;
}

/**
 * Only activities that are in both are compared. The error of 2 is that of a mean of three or more, 3 that of one; of two
 * nobody found out.
 */
function judgePsfs(
  scale: Scale,
  first: Compared,
  last: Compared | null,
  { psfsMean, psfsOne }: Thresholds["measures"],
): JudgedChange {
  if (last === null) {
    return judgeScores(scale, { from: printed(first.score), to: null }, "only-one");
  }
  const activities = Object.keys(first.answers).filter((id) => Object.hasOwn(last.answers, id));
  const meanIn = ({ answers }: Compared) =>
    printed(meanOf(activities.map((id) => answers[id] ?? null)));
  const scores = { from: meanIn(first), to: meanIn(last) };
  const count = activities.length;
  const error = count >= 3 ? psfsMean : count === 1 ? psfsOne : null;
  const other = count === 0 || count === 2 ? "activities" : null;
  const whyNot = first.version === last.version ? other : "version";
  return { ...judgeScores({ ...scale, error }, scores, whyNot), activities };
}

function printed(score: number | null): number | null {
  return score === null ? null : roundToTenth(score);
}
