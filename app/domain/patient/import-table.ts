/** Cells of a text with separators, row by row; blank rows are left out, and each row keeps the line it began on. */
export type TableRow = { line: number; cells: string[] };

const SEPARATORS = [",", ";", "\t"] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Reads CSV as spreadsheets write it: commas, semicolons or tabs, whichever the first row has most of; quoted cells may
 * hold separators, line ends and doubled quotes (RFC 4180). A quote that nothing closes ends with the text.
 * @param text without the mark of its encoding
 */
export function readTable(text: string): TableRow[] {
  const rows: TableRow[] = [];
  const separator = separatorOf(text);
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: TableRow = { line, cells: [] };
    for (;;) {
      const cell = readCell(text, at, separator);
      row.cells.push(cell.text.trim());
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    if (row.cells.some((cell) => cell !== "")) rows.push(row);
  }
  return rows;
}

type Cell = { text: string; end: number; lines: number };

function readCell(text: string, from: number, separator: Separator): Cell {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && !endsCell(text[end], separator)) end += 1;
    return { text: text.slice(from, end), end, lines: 0 };
  }
  let end = from + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) {
    end += text[end] === '"' ? 2 : 1;
  }
  const quoted = text.slice(from + 1, end).replaceAll('""', '"');
  // What stands between the closing quote and the separator belongs to it, as spreadsheets have it.
  let after = Math.min(end + 1, text.length);
  while (after < text.length && !endsCell(text[after], separator)) after += 1;
  const lines = quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
  return { text: quoted + text.slice(end + 1, after), end: after, lines };
}

function endsCell(sign: string | undefined, separator: Separator): boolean {
  return sign === separator || sign === "\n" || sign === "\r";
}

function separatorOf(text: string): Separator {
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  const unquoted = first.replaceAll(/"[^"]*"/g, "");
  const count = (separator: Separator) => unquoted.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * A cell without the ' that an export puts before what a spreadsheet would run as a formula, so that a file of ours
 * comes back as it was.
 */
export function withoutFormulaMark(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
}
