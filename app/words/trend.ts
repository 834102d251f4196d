import { loggedDays, type PainDay } from "~/domain/pain/pain";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { LocalDate } from "~/domain/rows";
import type { Adherence } from "~/domain/session/adherence";
import { defaultThresholds } from "~/domain/thresholds";
import { shortDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { calendar } from "./en/calendar";
import { numbers } from "./en/numbers";
import { trend as trendInEnglish } from "./en/trend";
import { meanWords, scoreWords, signedWords } from "./numbers";

type Words = Pick<Catalogue, "language" | "trend" | "numbers" | "calendar">;

const english: Words = { language: "en", trend: trendInEnglish, numbers, calendar };

const { windowDays, minLoggedDays } = defaultThresholds.trend;

/** What a trend is said of: the days of one episode of care, and what became of the sessions due on them. */
export type Judged = {
  days: readonly PainDay[];
  sessions: Adherence;
  /** The day on which the episode began, where the shown range was cut there; else null. */
  since: LocalDate | null;
};

/**
 * The chart in two sentences, for a clinician: pain at both ends with its number of reports, and what became
 * of the due sessions; before them, where the range was cut. Also the chart's accessible name.
 */
export function trendSentence(judged: Judged, words: Words = english): string {
  return joined(
    judged.since && words.trend.clinic.since(shortDate(judged.since, words)),
    painSentence(judged.days, words),
    sessionsSentence(judged.sessions, words),
  );
}

/** The same for the patient: plain words, no blame for gaps, no praise for pain. */
export function patientTrendSentence(judged: Judged, words: Words = english): string {
  return joined(
    judged.since && words.trend.patient.since(shortDate(judged.since, words)),
    patientPainSentence(judged.days, words),
    patientSessionsSentence(judged.sessions, words),
  );
}

function painSentence(days: readonly PainDay[], words: Words): string {
  const say = words.trend.clinic;
  const logged = loggedDays(days.map((day) => day.mean));
  if (logged === 0) return say.noReports;
  const trend = painTrend(days);
  if (trend === null) return say.tooFew(logged, minLoggedDays, windowDays);
  const { first, last, change } = trend;
  const [from, to] = [meanWords(first.mean, words), meanWords(last.mean, words)];
  const basis = say.basis(windowDays, first.reports, last.reports);
  const direction = trendDirection(trend);
  if (direction === "same") return say.same(to, basis);
  return say[direction](from, to, basis, signedWords(change, words));
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
  return direction === "same" ? say.same(to, basis) : say[direction](from, to, basis);
}

function patientSessionsSentence(
  { done, partly, due }: Adherence,
  { trend: { patient: say } }: Words,
): string {
  if (done === 0) return partly === 0 ? "" : say.onlyPartly(partly, due);
  return partly > 0 ? say.doneAndPartly(done, due, partly) : say.done(done, due);
}

function joined(...sentences: (string | null)[]): string {
  return sentences.filter((sentence) => sentence).join(" ");
}
