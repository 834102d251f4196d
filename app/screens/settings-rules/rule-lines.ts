import type { AlertRule } from "~/domain/alerts/alert";
import type { RuleName } from "~/domain/clinic-rules";
import { defaultThresholds } from "~/domain/thresholds";
import { scoreWords } from "~/words/numbers";

/** How one figure is asked for: its name in a list, what it does, its unit, and the rule that it belongs to. */
type RuleLine = { title: string; help: string; unit: string; rule: AlertRule };

const { painRising, lowAdherence, notSettling, notImproving, overdoing } = defaultThresholds;

/** In the order in which they stand on the page; the first line of a rule shows whom it finds. */
export const ruleLines: Record<Exclude<RuleName, "greenMax" | "ceiling">, RuleLine> = {
  painTooHighScore: {
    title: "Pain too high",
    help: "Any report at or over this; or over the ceiling of the episode, but not before a session.",
    ...{ unit: "of 10", rule: "pain-too-high" },
  },
  painRisingPoints: {
    title: "Pain rising",
    help: `${painRising.windowDays}-day mean up by this much on the ${painRising.windowDays} days before.`,
    ...{ unit: "points", rule: "pain-rising" },
  },
  painRisingDays: {
    title: "Days logged for that",
    help: "Fewer than this in either week: no judgement.",
    ...{ unit: `of ${painRising.windowDays} days`, rule: "pain-rising" },
  },
  notSettlingPoints: {
    title: "Not settling",
    help: `Next morning this much above before, in ${notSettling.needed} of the last ${notSettling.sessions} sessions; or above green and above before.`,
    ...{ unit: "points", rule: "not-settling" },
  },
  notImprovingFromDay: {
    title: "Not improving",
    help: `From this day of the program: no important change since its first week. Asked again every ${notImproving.everyDays / 7} weeks.`,
    ...{ unit: "days", rule: "not-improving" },
  },
  overdoingPercent: {
    title: "Overdoing",
    help: `Of what was due in ${overdoing.windowDays} days, sessions with strength work.`,
    ...{ unit: "%", rule: "overdoing" },
  },
  overdoingSessions: {
    title: "Sessions more for that",
    help: "Fewer than this beyond what was due: no alert.",
    ...{ unit: "sessions", rule: "overdoing" },
  },
  silentDays: {
    title: "Gone quiet",
    help: "Nothing logged for this long; a pause does not count.",
    ...{ unit: "days", rule: "silent" },
  },
  silentSessions: {
    title: "Due sessions for that",
    help: "Fewer than this gone by without a log: no alert.",
    ...{ unit: "sessions", rule: "silent" },
  },
  lowAdherencePercent: {
    title: "Low adherence",
    help: `Under this share of what was due in ${lowAdherence.windowDays} days. Not said of who has gone quiet.`,
    ...{ unit: "%", rule: "low-adherence" },
  },
  lowAdherenceSessions: {
    title: "Due sessions for low adherence",
    help: "Fewer than this due: no judgement.",
    ...{ unit: "sessions", rule: "low-adherence" },
  },
  reviewDueDays: {
    title: "Review due",
    help: "This long before the next visit, and until it is moved.",
    ...{ unit: "days", rule: "review-due" },
  },
  programEndingDays: {
    title: "Program ending",
    help: "This long before the last day, where nothing follows.",
    ...{ unit: "days", rule: "program-ending" },
  },
  measureWeeks: {
    title: "Measures due",
    help: "This long after the last measurement; holds for what is measured from now on.",
    ...{ unit: "weeks", rule: "measure-due" },
  },
};

export const lineNames = Object.keys(ruleLines) as (keyof typeof ruleLines)[];

/** What every figure is called in a list of changes and errors. */
export const ruleTitles: Record<RuleName, string> = {
  ...(Object.fromEntries(lineNames.map((name) => [name, ruleLines[name].title])) as Record<
    keyof typeof ruleLines,
    string
  >),
  greenMax: "Green up to",
  ceiling: "Ceiling",
};

const unitOf = (name: RuleName) =>
  name === "greenMax" || name === "ceiling" ? "of 10" : ruleLines[name].unit;

/** "Pain rising 2 → 1.5 points" */
export function changeWords(name: RuleName, from: number, to: number): string {
  return `${ruleTitles[name]} ${scoreWords(from)} → ${scoreWords(to)} ${unitOf(name)}`;
}

/** "1 to 10, whole numbers" */
export function rangeWords({ least, most, step }: { least: number; most: number; step: number }) {
  return `${scoreWords(least)} to ${scoreWords(most)}${step === 1 ? ", whole numbers" : ", in halves"}`;
}

/** The smallest change of a mean that most people notice, in points. */
export const noticed = defaultThresholds.importantChange.points;
