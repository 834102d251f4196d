import { stringify } from "csv-stringify/sync";

type Row = Record<string, string | number | null>;

/** What a column is called in the rows, and in the file. */
type Column = string | { key: string; header: string };

/**
 * Rows as CSV. A spreadsheet would run a cell that begins with = + - or @ as a formula,
 * so such texts get a leading '; numbers and dates stay as they are.
 * @param columns in the order of the file; also its head when there are no rows
 */
export function csvText(rows: readonly Row[], columns: readonly Column[]): string {
  return stringify([...rows], {
    // Without its mark a spreadsheet takes UTF-8 for the alphabet of its own country.
    bom: true,
    header: true,
    columns: [...columns],
    escape_formulas: true,
    // Below zero a number begins as a formula does, and is none.
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}

/**
 * Rows as a CSV file to save, as csvText.
 * @param fileName ends in the address bar and in folders of strangers: without personal data
 */
export function csvResponse(
  rows: readonly Row[],
  columns: readonly string[],
  fileName: string,
): Response {
  return new Response(csvText(rows, columns), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
