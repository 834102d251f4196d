import { measureInfo } from "~/content/instruments";
import { judge, judgeScores } from "~/domain/measures/judgement";
import { type MeasurementRow, seriesOf } from "~/domain/measures/rows";
import { builtInScale, instrumentScale, type Scale } from "~/domain/measures/scale";
import { answeredOf, lefsItems, partScores } from "~/domain/measures/score";
import { printedChange } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import type { LocalDate, PainRow } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { meanWords, signedWords } from "~/words/numbers";
import { figureWords, type JudgementView, judgementView } from "./figure-words";
import type { Instrument, Side } from "./measures-page";
import type { AskView } from "./on-phone";

/** One figure at the top of the page. */
export type MeasureCard = {
  key: string;
  title: string;
  /** "3.3 → 6.3", or one figure. */
  figure: string;
  of: string;
  /** Null for what gets no judgement word. */
  badge: JudgementView | null;
  note: string | null;
  /** What is open in it can be asked on the phone. */
  ask?: AskView;
};

type Rows = readonly MeasurementRow[];

/** A card from the first and the last measurement; null while nothing was measured. */
function cardOf(
  key: string,
  title: string,
  of: string,
  rows: Rows,
  scale: Scale,
  figures: Thresholds["measures"],
): MeasureCard | null {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return null;
  const judged = judge(scale, first, first === last ? null : last, figures);
  const said = (value: number | null) => (value === null ? "–" : figureWords(scale.measure, value));
  const figure = first === last ? said(judged.from) : `${said(judged.from)} → ${said(judged.to)}`;
  return { key, title, figure, of, badge: judgementView(scale.measure, judged), note: null };
}

export function psfsCard(
  rows: Rows,
  nameOf: (id: string) => string,
  figures: Thresholds["measures"],
) {
  const scale = builtInScale("psfs", figures);
  const card = cardOf("psfs", measureInfo.psfs.title, measureInfo.psfs.of, rows, scale, figures);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!card || !first || !last || first === last) return card;
  const { activities } = judge(scale, first, last, figures);
  const asked = new Set([...Object.keys(first.answers), ...Object.keys(last.answers)]);
  if (activities.length === asked.size) return card;
  const names = activities.map(nameOf).join(", ");
  const what = activities.length === 0 ? "No activity is in both." : `Compared: ${names}.`;
  return { ...card, note: `${activities.length} of ${asked.size} activities are in both. ${what}` };
}

export function lefsCard(rows: Rows, figures: Thresholds["measures"]): MeasureCard | null {
  const { title, of } = measureInfo.lefs;
  const card = cardOf("lefs", title, of, rows, builtInScale("lefs", figures), figures);
  const last = rows.at(-1);
  if (!card || !last || last.score !== null) return card;
  const answered = answeredOf(lefsItems, last.answers);
  const note = `Last time ${answered} of ${lefsItems.length} were answered: no score is made up for the rest.`;
  return { ...card, note };
}

export function thomasCard(all: Rows, side: Side, figures: Thresholds["measures"]) {
  const rows = seriesOf(all, "thomas", side);
  const title = `${measureInfo.thomas.title}, ${side === "RIGHT" ? "right" : "left"}`;
  return cardOf(`thomas-${side}`, title, "", rows, builtInScale("thomas", figures), figures);
}

export function sitToStandCard(rows: Rows, figures: Thresholds["measures"]) {
  const { title, of } = measureInfo["sit-to-stand"];
  const scale = builtInScale("sit-to-stand", figures);
  return cardOf("sit-to-stand", title, of, rows, scale, figures);
}

/** Without a judgement word: it follows how somebody feels today. */
export function grocCard(rows: Rows): MeasureCard | null {
  const last = rows.at(-1);
  if (!last || last.score === null) return null;
  return {
    ...{ key: "groc", title: measureInfo.groc.title, of: measureInfo.groc.of, badge: null },
    figure: figureWords("groc", last.score),
    note: "Their own view today. People call a change important from about +5.",
  };
}

/** A clinic's own instrument: one card, or one for each of its parts. */
export function instrumentCards(
  { code, version, name, definition }: Instrument,
  rows: Rows,
  figures: Thresholds["measures"],
): MeasureCard[] {
  const own = rows.filter((row) => row.version === version);
  const scale = instrumentScale(definition, version);
  if (definition.scoring !== "subscales") {
    const card = cardOf(code, name, "", own, scale, figures);
    return card ? [card] : [];
  }
  const [first, last] = [own.at(0), own.at(-1)];
  if (!first || !last) return [];
  const ends = [partScores(definition, first.answers), partScores(definition, last.answers)];
  return (ends[0] ?? []).map(({ name: part, score: from }, i) => {
    const to = first === last ? null : (ends[1]?.[i]?.score ?? null);
    const judged = judgeScores(scale, { from, to }, first === last ? "only-one" : null);
    const said = (value: number | null) => (value === null ? "–" : figureWords(code, value));
    const figure = first === last ? said(from) : `${said(from)} → ${said(to)}`;
    const badge = judgementView(code, judged);
    return { key: `${code}-${part}`, title: `${name}, ${part}`, figure, of: "", badge, note: null };
  });
}

/** Pain as the trend of the log says it: means of its first and last week, judged by the rule of an important change. */
export function painCard(
  pain: readonly PainRow[],
  startedOn: LocalDate,
  today: LocalDate,
): MeasureCard | null {
  if (pain.length === 0) return null;
  const trend = painTrend(painDays(pain, startedOn, today));
  const shared = { key: "nprs", title: "Pain, NPRS from the log", of: "of 10" };
  if (trend === null) {
    const badge = { tone: "line", text: "Not judged: too few reports" } as const;
    return { ...shared, figure: "–", badge, note: null };
  }
  const { first, last, important } = trend;
  const direction = trendDirection(trend);
  const change = signedWords(printedChange(first.mean, last.mean));
  const words = important ? `${change}, an important change` : `${change}, a small change`;
  const text = direction === "same" ? "No change" : words;
  const tone = !important ? "plain" : direction === "fell" ? "ok" : "amber";
  return {
    ...{ ...shared, figure: `${meanWords(first.mean)} → ${meanWords(last.mean)}` },
    ...{ badge: { tone, text }, note: "Means of the first and the last 7 days with reports." },
  };
}
