import { printedChange } from "~/domain/numbers";
import { importantChange, loggedDays, MEASUREMENT_ERROR, type PainDay } from "~/domain/pain/pain";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { Adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import type { Catalogue } from "./catalogue";
import { numbers } from "./en/numbers";
import { trend as trendInEnglish } from "./en/trend";
import { meanWords, scoreWords, signedWords } from "./numbers";

type Words = Pick<Catalogue, "language" | "trend" | "numbers">;

const english: Words = { language: "en", trend: trendInEnglish, numbers };

const { windowDays, minLoggedDays } = defaultThresholds.trend;

/**
 * The chart in two sentences, for a clinician: pain at both ends of the range with its number of
 * reports, and what became of the due sessions. Also the chart's accessible name.
 */
export function trendSentence(
  days: readonly PainDay[],
  sessions: Adherence,
  words: Words = english,
): string {
  return `${painSentence(days, words)} ${sessionsSentence(sessions, words)}`;
}

/** The same for the patient: plain words, no blame for gaps, no praise for pain. */
export function patientTrendSentence(
  days: readonly PainDay[],
  sessions: Adherence,
  words: Words = english,
): string {
  return `${patientPainSentence(days, words)} ${patientSessionsSentence(sessions, words)}`.trim();
}

function painSentence(days: readonly PainDay[], words: Words): string {
  const say = words.trend.clinic;
  const logged = loggedDays(days.map((day) => day.mean));
  if (logged === 0) return say.noReports;
  const trend = painTrend(days);
  if (trend === null) return say.tooFew(logged, minLoggedDays, windowDays);
  const { first, last, important } = trend;
  const [from, to] = [meanWords(first.mean, words), meanWords(last.mean, words)];
  const basis = say.basis(windowDays, first.reports, last.reports);
  const points = importantChange(first.mean);
  switch (trendDirection(trend)) {
    case "none":
      return say.none(basis);
    case "fell":
      return important ? say.fell(from, to, basis) : say.fellShort(from, to, basis, points);
    case "rose":
      return important ? say.rose(from, to, basis) : say.roseShort(from, to, basis, points);
    case "steady": {
      const change = signedWords(printedChange(first.mean, last.mean), words);
      return say.steady(from, to, basis, change, Math.min(points, MEASUREMENT_ERROR));
    }
  }
}

function sessionsSentence(
  { done, partly, missed, notLogged, due }: Adherence,
  { trend: { clinic: say } }: Words,
): string {
  if (due === 0) return say.noSession;
  const rest = [
    partly > 0 ? say.partly(partly) : "",
    missed > 0 ? say.missed(missed) : "",
    notLogged > 0 ? say.notLogged(notLogged) : "",
  ];
  return say.sessions(done, due, rest.join(""));
}

function patientPainSentence(days: readonly PainDay[], words: Words): string {
  const say = words.trend.patient;
  const logged = loggedDays(days.map((day) => day.mean));
  if (logged === 0) return say.noLogs;
  const trend = painTrend(days);
  if (trend === null) return say.tooFew(logged);
  const [from, to] = [scoreWords(trend.first.mean, words), scoreWords(trend.last.mean, words)];
  const basis = say.basis(windowDays);
  const direction = trendDirection(trend);
  return direction === "none" ? say.none(basis) : say[direction](from, to, basis);
}

function patientSessionsSentence(
  { done, partly, due }: Adherence,
  { trend: { patient: say } }: Words,
): string {
  if (done === 0) return partly === 0 ? "" : say.onlyPartly(partly, due);
  return partly > 0 ? say.doneAndPartly(done, due, partly) : say.done(done, due);
}
