import type { TableRow } from "./import-table";

/** What a column of an imported file can hold; everything else in it is left out. */
export const importFields = [
  "name",
  "firstName",
  "lastName",
  "email",
  "mobile",
  "phone",
  "birth",
  "pronouns",
  "language",
  "timeZone",
] as const;

export type ImportField = (typeof importFields)[number];

/**
 * What columns are called, in small letters and figures alone, by other programs and by our own export.
 * Sources: docs/decisions/045.
 */
const KNOWN: Record<ImportField, readonly string[]> = {
  name: ["name", "fullname", "patientname", "clientname", "patient", "client"],
  firstName: ["firstname", "givenname", "givennames", "forename", "legalfirstname"],
  lastName: ["lastname", "surname", "familyname", "legallastname"],
  email: ["email", "emailaddress", "patientemail", "clientemail"],
  mobile: ["mobile", "mobilephone", "mobilenumber", "mobilephonenumber", "cell", "cellphone"],
  phone: [
    ...["phone", "phonenumber", "homephone", "telephone", "workphone"],
    ...["patientphonenumber", "otherphone", "primaryphone"],
  ],
  birth: [
    "dateofbirth",
    "birthdate",
    "birthday",
    "dob",
    "born",
    "birth",
    "yearofbirth",
    "birthyear",
  ],
  pronouns: ["pronouns", "pronoun"],
  language: ["language", "preferredlanguage"],
  timeZone: ["timezone"],
};

/** One column: what it is called in the file, and what it is taken for; null: it is left out. */
export type ImportColumn = { title: string; field: ImportField | null };

/** Columns that are looked at; what stands further right is left out. */
export const MAX_COLUMNS = 80;

/** The fields of rows without a head, as one program's format has them in this order (docs/decisions/045). */
const HEADLESS: readonly (ImportField | null)[] = [
  ...([null, "firstName", "lastName", "birth", null, "email", "mobile"] as const),
];

/** Splits a table into its columns and the rows of people. A head is known by a column's name, or by its lack of figures. */
export function readColumns(table: readonly TableRow[]): {
  columns: ImportColumn[];
  rows: TableRow[];
} {
  const [first] = table;
  if (!first) return { columns: [], rows: [] };
  const titles = first.cells.slice(0, MAX_COLUMNS);
  const fields = titles.map(fieldCalled);
  const isHead =
    fields.some((field) => field !== null) || !titles.some((each) => /[@\d]/.test(each));
  if (isHead) {
    return {
      columns: titles.map((title, i) => ({ title, field: fields[i] ?? null })),
      rows: table.slice(1),
    };
  }
  const isKnownOrder = /^(19|20)\d\d$/.test(titles[3] ?? "") && /^[mf]$/i.test(titles[4] ?? "");
  return {
    columns: titles.map((_, i) => ({
      title: "",
      field: isKnownOrder ? (HEADLESS[i] ?? null) : null,
    })),
    rows: [...table],
  };
}

function fieldCalled(title: string): ImportField | null {
  const key = title.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return importFields.find((field) => KNOWN[field].includes(key)) ?? null;
}

/** Of a row, what stands in the columns of a field: the first that is not blank. */
export function cellOf(
  { cells }: TableRow,
  columns: readonly ImportColumn[],
  field: ImportField,
): string {
  return cells.find((cell, i) => cell !== "" && columns[i]?.field === field) ?? "";
}

/** Whether people can be made of these columns: each needs a name and an address. */
export function missingFields(columns: readonly ImportColumn[]): ("name" | "email")[] {
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  return [
    ...(has("name") || has("firstName") || has("lastName") ? [] : (["name"] as const)),
    ...(has("email") ? [] : (["email"] as const)),
  ];
}
