import { renderToStaticMarkup } from "react-dom/server";
import { ChartDefs } from "~/components/charts/chart-defs";
import { clinicFrame, dayShare } from "~/components/charts/frame";
import { chartModel } from "~/components/charts/model";
import { PlainChart } from "~/components/charts/plain-chart";
import type { PatientLog } from "~/domain/rows";
import { drawnDays } from "~/screens/record/range-figures";
import { pageWordsIn } from "~/words/page-words";
import { pain } from "../../domain/builders";

/** Two weeks of October, drawn as the page draws them. */

export const DAYS = 14;
export const TODAY = "2026-10-25";

export const seriesOf = (log: PatientLog, from = "2026-10-12", to = TODAY) =>
  drawnDays(log, { from, to }, TODAY, (exerciseId) => exerciseId);

export const modelOf = (log: PatientLog, from?: string, to?: string) =>
  chartModel(
    seriesOf(log, from, to),
    log.limits,
    { mean: "7-day mean", episode: "This episode of care began" },
    pageWordsIn(null),
  );

export function draw(log: PatientLog): string {
  const words = { ceilingWords: "agreed ceiling 5", label: "The sum" };
  return renderToStaticMarkup(<PlainChart model={modelOf(log)} frame={clinicFrame} {...words} />);
}

/** The pieces of one line as lists of [x in hundredths of the plot, y in pixels]. */
export function piecesOf(markup: string, line: string): number[][][] {
  const path = new RegExp(`data-line="${line}" d="([^"]*)"`).exec(markup)?.[1] ?? "";
  const pieces = path.split("M").filter((piece) => piece !== "");
  return pieces.map((piece) => piece.split("L").map((point) => point.split(" ").map(Number)));
}

/** The marks of one pain moment as [x, y]. */
export function marksOf(markup: string, moment: string): string[][] {
  const uses = markup.matchAll(new RegExp(`href="#chart-${moment}" x="([^"]*)" y="([^"]*)"`, "g"));
  return [...uses].map(([, x = "", y = ""]) => [x, y]);
}

/** The marks on the base line, by name, from the first day on. */
export function sessionMarksOf(markup: string): string[] {
  const uses = markup.matchAll(/<use href="#chart-([^"]*)" x="[^"]*" y="(?:3[1-4]\d|30\d)/g);
  return [...uses].map(([, name = ""]) => name);
}

/** A report after the session on each of these days of October. */
export const reportsOn = (scores: Record<number, number>) =>
  Object.entries(scores).map(([day, score]) => pain(`2026-10-${day}`, score));

/** The middle of a day in hundredths of the plot. */
export const x = (day: number) => dayShare(day, DAYS);

/** What a mark looks like, freed of its name. */
export function shapeOf(href: string): string {
  const id = href.slice(1);
  const defs = renderToStaticMarkup(<ChartDefs frame={clinicFrame} />);
  return new RegExp(`<g id="${id}"[^>]*>(.*?)</g>`).exec(defs)?.[1] ?? "";
}
