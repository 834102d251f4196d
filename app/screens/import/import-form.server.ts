import { type Birth, type DayOrder, orderTold, readBirth } from "~/domain/patient/birth";
import {
  cellOf,
  type ImportColumn,
  type ImportField,
  importFields,
  missingFields,
  readColumns,
} from "~/domain/patient/import-columns";
import { readTable, type TableRow, withoutFormulaMark } from "~/domain/patient/import-table";
import type { LocalDate } from "~/domain/rows";
import { emailSchema, requiredText } from "~/lib/schemas.server";
import { canonicalTimeZone } from "~/lib/time-zones.server";
import { birthField, phoneField } from "~/screens/patient-edit/person-fields.server";
import { listLanguages, wordsIn } from "~/words/catalogue";

/** Bytes of a file, at most; server/limits lets a form with one through. */
const MAX_BYTES = 2_000_000;
const MAX_ROWS = 2_000;

const { fields } = wordsIn(null).forms;

/** The text of the chosen file, or of the one that was chosen before and travels with the form. */
export async function readFile(
  form: FormData,
): Promise<{ text: string; error?: undefined } | { error: string }> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    const text = form.get("text");
    return typeof text === "string" && text !== "" ? { text } : { error: "Choose a CSV file." };
  }
  if (file.size > MAX_BYTES) {
    return { error: "The file has more than 2 MB. Split it, and import one part after the other." };
  }
  const text = decoded(await file.arrayBuffer());
  return /\0/.test(text)
    ? { error: "This is no CSV file. Save the list as CSV in the program it comes from." }
    : { text };
}

/**
 * UTF-8 with or without its mark, or UTF-16 as spreadsheets save "Unicode text"; what is neither is Windows-1252, as they
 * save in Western Europe.
 */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}

/** A row of the file: the person it makes, or what is wrong with it, a sentence each. */
export type ReadRow = TableRow & { name: string; person: ReadPerson | null; faults: string[] };

type ReadPerson = {
  name: string;
  email: string;
  phone: string | null;
  birth: Birth | null;
  pronouns: string | null;
  language: string | null;
  timeZone: string | null;
};

export type ReadImport = {
  columns: ImportColumn[];
  /** A row's cells as an example of each column. */
  examples: string[];
  missing: ("name" | "email")[];
  /** How dates in slashes are read; null where nobody has said it and the file does not tell. */
  order: DayOrder | null;
  asksOrder: boolean;
  rows: ReadRow[];
  tooMany: boolean;
};

/** The file as rows of people, by the columns and the order of dates that the form says, or that the file tells. */
export function readImport(text: string, form: FormData, today: LocalDate): ReadImport {
  const table = readTable(text.replace(/^\uFEFF/, ""));
  const unmarked = table.map((row) => ({ ...row, cells: row.cells.map(withoutFormulaMark) }));
  const { columns: told, rows } = readColumns(unmarked);
  const columns = told.map((column, i) => ({ ...column, field: chosen(form, i, column.field) }));
  const { told: orderOfFile, isAsked } = orderTold(
    rows.map((row) => dateOf(cellOf(row, columns, "birth"))),
  );
  const order = orderIn(form.get("order")) ?? orderOfFile;
  const lineOf = new Map<string, number>();
  return {
    ...{ columns, missing: missingFields(columns), order, asksOrder: isAsked },
    examples: columns.map((_, i) => rows.find((row) => row.cells[i])?.cells[i] ?? ""),
    rows: rows.slice(0, MAX_ROWS).map((row) => readRow(row, { columns, order, today, lineOf })),
    tooMany: rows.length > MAX_ROWS,
  };
}

function chosen(form: FormData, i: number, told: ImportField | null): ImportField | null {
  const said = form.get(`column-${i}`);
  if (said === null) return told;
  return importFields.find((field) => field === said) ?? null;
}

function orderIn(said: FormDataEntryValue | null): DayOrder | null {
  return said === "day-first" || said === "month-first" ? said : null;
}

/** Some programs write midnight behind a date. */
const dateOf = (cell: string) => cell.replace(/[T ]\d{1,2}:\d\d(:\d\d)?([ .].*|Z)?$/i, "");

type Reading = {
  columns: ImportColumn[];
  order: DayOrder | null;
  today: LocalDate;
  /** Where an address stood first. */
  lineOf: Map<string, number>;
};

function readRow(row: TableRow, { columns, order, today, lineOf }: Reading): ReadRow {
  const cell = (field: ImportField) => cellOf(row, columns, field);
  const parts = [cell("firstName"), cell("lastName")].filter(Boolean).join(" ");
  const faults: string[] = [];
  const taken = <T>(
    read: { success: true; data: T } | { success: false; error: { issues: { message: string }[] } },
  ) => {
    if (read.success) return read.data;
    faults.push(read.error.issues[0]?.message ?? "");
    return null;
  };
  const name = taken(NAME.safeParse(parts || cell("name")));
  const email = taken(EMAIL.safeParse(cell("email") || undefined));
  const phone = taken(phoneField.safeParse(cell("mobile") || cell("phone")));
  const typed = dateOf(cell("birth"));
  const inOrder = readBirth(typed, today, order);
  const birth = taken(
    birthField(today).safeParse("birth" in inOrder ? inOrder.birth : typed || undefined),
  );
  const earlier = email === null ? undefined : lineOf.get(email);
  if (email !== null && earlier === undefined) lineOf.set(email, row.line);
  if (earlier !== undefined) faults.push(`Line ${earlier} has the same email.`);
  const pronouns = cell("pronouns").slice(0, 40) || null;
  const language = listLanguages().find(({ tag }) => tag === cell("language"))?.tag ?? null;
  const timeZone = canonicalTimeZone(cell("timeZone"));
  const person =
    faults.length > 0 || name === null || email === null
      ? null
      : { name, email, phone, birth, pronouns, language, timeZone };
  return { ...row, name: parts || cell("name"), person, faults };
}

const NAME = requiredText(fields, "There is no name.");
const EMAIL = emailSchema({ ...fields, email: { ...fields.email, missing: "There is no email." } });

/** The lines that somebody looked at and says are of somebody else. */
export function alsoIn(form: FormData): Set<number> {
  return new Set(form.getAll("also").map(Number).filter(Number.isInteger));
}
