/** A line of the table of what changed, in words and figures. */
export type LetterRow = {
  measure: string;
  start: string;
  end: string;
  change: string;
  meaning: string;
};

/** The sentences that whoever writes a letter can change. */
export type LetterSentences = {
  opening: string;
  /** What was done. */
  did: string;
  /** What to do from here, a line each. */
  fromHere: string[];
};

/** A letter to a referring doctor as it was kept: finished words and figures, so that it reads the same for good. */
export type LetterContent = LetterSentences & {
  language: string;
  /** The clinic's name, and what stands right of it: address, phone, who writes. */
  clinic: string;
  sender: string[];
  /** Name, practice and address; empty where the patient takes it along. */
  to: string[];
  /** Below the date: "Copy to the patient". */
  date: string;
  copy: string | null;
  title: string;
  greeting: string;
  headings: { changed: string; pain: string; did: string; fromHere: string };
  columns: LetterRow;
  rows: LetterRow[];
  /** Mean pain by week, 0–10; null is a gap. */
  weeks: (number | null)[];
  /** Below the ends of the chart. */
  weekEnds: [string, string];
  /** Says what the chart shows to whoever does not see it. */
  chart: string;
  pain: string;
  closing: string;
  signed: string;
  /** "Figures as of …", and whether the patient agreed. */
  footer: string;
};

/** Characters of the sentences at most, and lines of "from here". */
export const LETTER_LIMITS = { opening: 400, did: 400, fromHere: 600, lines: 5 } as const;

/** Rows of the table at most, so that the page holds them: what came first on the list stands on it. */
export const MAX_LETTER_ROWS = 8;

/** Characters of a printed line, and lines of free text that the page holds beside its table: measured on US Letter. */
const LINE = 90;
const ROOMY = 15;

/** How it is set: smaller where there is more than the page holds at the usual size. A test prints the longest of all. */
export function letterSize({
  opening,
  did,
  fromHere,
  rows,
}: LetterSentences & Pick<LetterContent, "rows">): "usual" | "small" {
  const lines = [opening, did, ...fromHere].reduce(
    (sum, text) => sum + Math.max(1, Math.ceil(text.length / LINE)),
    0,
  );
  return lines + Math.ceil(rows.length * 1.6) > ROOMY ? "small" : "usual";
}
