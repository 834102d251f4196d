/** Reads CSV as a spreadsheet does: quoted cells may hold commas, doubled quotes and line ends. */
export function parseCsv(text: string): Record<string, string>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g;
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", end] of text.trimEnd().matchAll(cell)) {
    if (whole === "" && rows.at(-1)?.length === rows[0]?.length) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}
