import type { DayOrder } from "~/domain/patient/birth";
import type { ImportColumn, ImportField } from "~/domain/patient/import-columns";
import type { LikeReason } from "~/domain/patient/same-person";
import { likeReasons } from "~/words/like-reason";
import { countWords } from "~/words/numbers";

type Row = {
  line: number;
  cells: string[];
  name: string;
  person: { email: string } | null;
  faults: string[];
};

type Alike = {
  reason: LikeReason;
  known: Known | null;
};

type Known = { id: string; name: string; isArchived: boolean };

export type ImportRows = {
  columns: ImportColumn[];
  examples: string[];
  missing: ("name" | "email")[];
  order: DayOrder | null;
  asksOrder: boolean;
  rows: Row[];
  tooMany: boolean;
};

/** What becomes of a row. "there": by its address, so it is passed over. "alike": added only where somebody says so. */
type State = "new" | "fault" | "there" | "alike";

export type ImportLine = {
  line: number;
  name: string;
  state: State;
  /** "Will be added", or what is wrong with it. */
  words: string;
  /** Somebody of the clinic to look at. */
  known: Known | null;
};

/** Before anything is stored: what the columns are taken for, and what would become of each row. */
export type PreviewPage = {
  columns: { name: string; title: string; example: string; field: ImportField | null }[];
  /** What keeps the file from being imported; null where nothing does. */
  stop: string | null;
  asksOrder: boolean;
  order: DayOrder | null;
  summary: string;
  lines: ImportLine[];
  /** How many would be added without those who are asked about. */
  ready: number;
};

/** @param alike of each row that makes a person, who they perhaps are already; in the order of the rows */
export function previewPage(read: ImportRows, alike: readonly (Alike | null)[]): PreviewPage {
  const lines = linesOf(read.rows, alike);
  const count = (state: State) => lines.filter((line) => line.state === state).length;
  const parts = [
    countWords(count("new"), "person will be added", "people will be added"),
    ...(count("alike") ? [`${count("alike")} to look at`] : []),
    ...(count("there") ? [`${count("there")} already there`] : []),
    ...(count("fault") ? [`${count("fault")} with a fault`] : []),
  ];
  return {
    columns: read.columns.map(({ title, field }, i) => ({
      ...{ name: `column-${i}`, title: title || `Column ${i + 1}`, field },
      example: read.examples[i] ?? "",
    })),
    stop: stopWords(read),
    ...{ asksOrder: read.asksOrder, order: read.order },
    summary: parts.join(" · "),
    lines: [...lines].sort((a, b) => URGENCY[a.state] - URGENCY[b.state] || a.line - b.line),
    ready: count("new"),
  };
}

/** Those who need somebody's eyes stand first. */
const URGENCY: Record<State, number> = { fault: 0, alike: 1, new: 2, there: 3 };

function stopWords({ missing, asksOrder, order, rows, tooMany }: ImportRows): string | null {
  if (rows.length === 0) return "There is nobody in this file.";
  if (tooMany)
    return "The file has more than 2,000 rows. Split it, and import one part after the other.";
  if (missing.length > 0) return `Say below which column holds the ${missing.join(" and the ")}.`;
  if (asksOrder && order === null) return "Say below how dates like 3/5/1980 are meant.";
  return null;
}

function linesOf(rows: readonly Row[], alike: readonly (Alike | null)[]): ImportLine[] {
  let at = 0;
  return rows.map((row) => {
    const { line, name, person, faults } = row;
    if (person === null) {
      return { line, name, state: "fault", words: faults.join(" "), known: null };
    }
    const like = alike[at++] ?? null;
    if (like === null) return { line, name, state: "new", words: "Will be added", known: null };
    const state = like.reason === "email" ? "there" : "alike";
    return { line, name, state, words: likeWords(like), known: like.known };
  });
}

function likeWords({ reason, known }: Alike): string {
  const archived = known?.isArchived ? "; archived, to be brought back from their record" : "";
  return reason === "email"
    ? `Already there, by their email${archived}`
    : `Perhaps the same person: ${likeReasons[reason]}${archived}`;
}

/** The rows that are stored: those that are new, and those of whom somebody said that they are somebody else. */
export function chosenLines(page: PreviewPage, also: ReadonlySet<number>): Set<number> {
  const chosen = page.lines.filter(
    ({ state, line }) => state === "new" || (state === "alike" && also.has(line)),
  );
  return new Set(chosen.map(({ line }) => line));
}

export type ReportPage = {
  title: string;
  /** People who were added, with the way to their record. */
  added: { id: string; name: string }[];
  /** What became of the other rows. */
  others: ImportLine[];
  /** A CSV file of the rows that were not added, as an address; null where there are none. */
  failed: string | null;
};

/** @param added ids by address */
export function reportPage(
  page: PreviewPage,
  rows: readonly Row[],
  added: ReadonlyMap<string, string>,
): Omit<ReportPage, "failed"> {
  const stored = rows.flatMap(({ name, line, person }) => {
    const id = person === null ? undefined : added.get(person.email);
    return id === undefined ? [] : [{ id, name, line }];
  });
  const lines = new Set(stored.map(({ line }) => line));
  return {
    title: countWords(stored.length, "person was added", "people were added"),
    added: stored.map(({ id, name }) => ({ id, name })),
    others: page.lines.filter(({ line }) => !lines.has(line)),
  };
}

/**
 * The rows that were not added, and are not there already, with why: in the columns of the file, so that it can be
 * mended and imported again.
 */
export function failedRows(
  { columns, rows }: Pick<ImportRows, "columns" | "rows">,
  others: readonly ImportLine[],
) {
  const failed = others.filter(({ state }) => state !== "there");
  const why = new Map(failed.map(({ line, words }) => [line, words]));
  const titles = columns.map(({ title }, i) => title || `column ${i + 1}`);
  return {
    columns: [...titles, "not imported because"].map((header, i) => ({ key: String(i), header })),
    rows: rows
      .filter(({ line }) => why.has(line))
      .map(({ line, cells }) => {
        const row = [...columns.map((_, i) => cells[i] ?? ""), why.get(line) ?? ""];
        return Object.fromEntries(row.map((cell, i) => [String(i), cell]));
      }),
  };
}

/** A CSV text as an address to save it from. */
export const fileAddress = (csv: string) =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;

/** The record, or for the front desk the contact. */
export function recordPath(id: string, hasRecords: boolean): string {
  return `/clinic/patients/${id}${hasRecords ? "" : "/contact"}`;
}

/** A preview, and the file that travels with it. */
export type FilePreview = { page: PreviewPage; text: string; clinicianId: string; also: number[] };

/** Who imports, and for whom. */
export type ImportSetting = {
  /** Who can look after them. */
  staff: { id: string; name: string }[];
  isOwner: boolean;
  /** Who imports. */
  own: string;
  /** The page of all patients. */
  home: string;
  /** Whether records can be opened: the front desk has contacts. */
  hasRecords: boolean;
};
