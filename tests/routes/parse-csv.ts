/** The mark before a text in UTF-8, by which a spreadsheet knows its letters. Reading a body as text drops it. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Reads CSV as a spreadsheet does: a byte-order mark is no part of the first name, quoted cells may hold commas, doubled quotes and line ends. */
export function parseCsv(text: string): Record<string, string>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g;
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", end] of text
    .replace(BYTE_ORDER_MARK, "")
    .trimEnd()
    .matchAll(cell)) {
    if (whole === "" && rows.at(-1)?.length === rows[0]?.length) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}
