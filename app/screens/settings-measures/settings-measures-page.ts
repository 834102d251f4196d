import { localDateAt } from "~/domain/calendar/dates";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { plainDate } from "~/words/calendar";
import { countWords, scoreWords } from "~/words/numbers";

type Row = {
  id: string;
  code: string;
  version: number;
  name: string;
  definition: InstrumentDefinition;
  createdAt: Date;
  retiredAt: Date | null;
};

export type InstrumentLine = {
  id: string;
  name: string;
  about: string;
  isOffered: boolean;
};

/** What a definition comes to, a line each: for the preview before it is taken in. */
export type InstrumentPreview = { name: string; lines: string[]; items: string[] };

export function instrumentLines(rows: readonly Row[], timeZone: string): InstrumentLine[] {
  return rows.map(({ id, code, version, name, definition, createdAt, retiredAt }) => ({
    ...{ id, name, isOffered: retiredAt === null },
    about: [
      `${code}, version ${version}`,
      countWords(definition.items.length, "item"),
      `imported ${plainDate(localDateAt(createdAt, timeZone))}`,
      ...(retiredAt === null
        ? []
        : [`not offered since ${plainDate(localDateAt(retiredAt, timeZone))}`]),
    ].join(" · "),
  }));
}

export function instrumentPreview(definition: InstrumentDefinition): InstrumentPreview {
  const { id, name, language, licence, items, scoring, subscales, direction, mdc, mcid, source } =
    definition;
  const better = direction === "higher-better" ? "higher is better" : "lower is better";
  const parts = Object.entries(subscales ?? {}).map(
    ([part, ids]) => `Part “${part}”: ${countWords(ids.length, "item")}, summed`,
  );
  return {
    name,
    lines: [
      `Id ${id}, language ${language}`,
      `${countWords(items.length, "item")}; score: ${scoring === "subscales" ? "each part by itself" : scoring}; ${better}`,
      ...parts,
      mdc === null
        ? "No error is known: changes are shown and not judged"
        : `Beyond error from a change of ${scoreWords(mdc)}`,
      mcid === null
        ? "No important change is known"
        : `Important from a change of ${scoreWords(mcid)}`,
      `Source: ${source}`,
      `Licence: ${licence}`,
    ],
    items: items.map(({ text, min, max }) => `${text} (${min} to ${max})`),
  };
}
