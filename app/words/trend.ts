import { printedChange } from "~/domain/numbers";
import { importantChange, loggedDays, MEASUREMENT_ERROR, type PainDay } from "~/domain/pain/pain";
import { type PainTrend, painTrend, trendDirection } from "~/domain/pain/trend";
import type { Adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { countWords, meanWords, scoreWords, signedWords } from "./numbers";

const { windowDays, minLoggedDays } = defaultThresholds.trend;

/**
 * The chart in two sentences, for a clinician: pain at both ends of the range with its number of
 * reports, and what became of the due sessions. Also the chart's accessible name.
 */
export function trendSentence(days: readonly PainDay[], sessions: Adherence): string {
  return `${painSentence(days)} ${sessionsSentence(sessions)}`;
}

/** The same for the patient: plain words, no blame for gaps, no praise for pain. */
export function patientTrendSentence(days: readonly PainDay[], sessions: Adherence): string {
  return `${patientPainSentence(days)} ${patientSessionsSentence(sessions)}`.trim();
}

function painSentence(days: readonly PainDay[]): string {
  const logged = loggedDays(days.map((day) => day.mean));
  if (logged === 0) return "No pain reports in this range.";
  const trend = painTrend(days);
  if (trend === null) {
    return `Too few pain reports for a comparison: ${countWords(logged, "day")} logged; it takes ${minLoggedDays} in the first and ${minLoggedDays} in the last ${windowDays} days.`;
  }
  const from = meanWords(trend.first.mean);
  const to = meanWords(trend.last.mean);
  const basis = `means of the first and last ${windowDays} days, ${trend.first.reports} and ${trend.last.reports} reports`;
  switch (trendDirection(trend)) {
    case "none":
      return `Pain stayed at 0 (${basis}).`;
    case "fell":
      return `Pain fell from ${from} to ${to} (${basis})${shortOfImportant(trend)}.`;
    case "rose":
      return `Pain rose from ${from} to ${to} (${basis})${shortOfImportant(trend)}.`;
    case "steady":
      return `Pain was steady, ${from} to ${to} (${basis}): ${noiseWords(trend)}.`;
  }
}

function shortOfImportant({ first, important }: PainTrend): string {
  if (important) return "";
  return `, short of the ${countWords(importantChange(first.mean), "point")} that count as important from there`;
}

function noiseWords({ first, last }: PainTrend): string {
  const change = signedWords(printedChange(first.mean, last.mean));
  const limit = countWords(Math.min(importantChange(first.mean), MEASUREMENT_ERROR), "point");
  return `${change} is within the change that counts as noise, under ${limit}`;
}

function sessionsSentence({ done, partly, missed, notLogged, due }: Adherence): string {
  if (due === 0) return "No session was due.";
  const rest = [
    partly > 0 ? `, ${partly} partly` : "",
    missed > 0 ? `, ${missed} missed` : "",
    notLogged > 0 ? `, ${notLogged} not logged` : "",
  ].join("");
  return `${done} of ${countWords(due, "due session")} done${rest}.`;
}

function patientPainSentence(days: readonly PainDay[]): string {
  const logged = loggedDays(days.map((day) => day.mean));
  if (logged === 0) return "No pain logs in this time.";
  const trend = painTrend(days);
  if (trend === null) {
    return `Two weeks of pain logs show where things are going. You have logged ${countWords(logged, "day")} so far.`;
  }
  const from = scoreWords(trend.first.mean);
  const to = scoreWords(trend.last.mean);
  const basis = `average of the first and the last ${windowDays} days`;
  switch (trendDirection(trend)) {
    case "none":
      return `Your pain stayed at 0 (${basis}).`;
    case "fell":
      return `Your pain is down from about ${from} to ${to} (${basis}).`;
    case "rose":
      return `Your pain is up from about ${from} to ${to} (${basis}). Your physiotherapist can see this too.`;
    case "steady":
      return `Your pain is about the same: ${from} at first, ${to} now (${basis}). A difference this small can be chance.`;
  }
}

function patientSessionsSentence({ done, partly, due }: Adherence): string {
  if (done === 0 && partly === 0) return "";
  const all = countWords(due, "session");
  if (done === 0) return `You did part of ${partly} of ${all}.`;
  return `You did ${done} of ${all}${partly > 0 ? `, and part of ${partly} more` : ""}.`;
}
