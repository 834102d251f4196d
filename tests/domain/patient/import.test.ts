import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderTold, readBirth } from "~/domain/patient/birth";
import { cellOf, missingFields, readColumns } from "~/domain/patient/import-columns";
import { readTable } from "~/domain/patient/import-table";
import { type Likeness, likenessKeys, perhapsSame } from "~/domain/patient/same-person";

describe("a table", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "\n", " ") });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });

  test.each([",", ";", "\t"])("comes back from what is written with %j", (delimiter) => {
    fc.assert(
      fc.property(rows, (body) => {
        // The head has most of its own separator, whatever the cells hold.
        const head = Array.from({ length: 9 }, (_, i) => `h${i}`);
        const text = stringify([head, ...body], { delimiter, quoted: true });
        const trimmed = body.map((row) => row.map((each) => each.trim()));
        const expected = trimmed.filter((row) => row.some((each) => each !== ""));
        expect(readTable(text).map(({ cells }) => cells)).toEqual([head, ...expected]);
      }),
    );
  });

  test("knows the line that each row begins on, whatever ends a line", () => {
    const text = 'a,b\r\n"1\n2",x\r\n\r\ny,"z ""z""" \n';
    expect(readTable(text)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1\n2", "x"] },
      { line: 5, cells: ["y", 'z "z"'] },
    ]);
    expect(readTable('a,"b')).toEqual([{ line: 1, cells: ["a", "b"] }]);
  });
});

const heads = {
  nookal: "Title,First Name,Last Name,Date of Birth,Notes,Home Phone,Mobile Phone,Email Address",
  cliniko: "first_name,last_name,date_of_birth,sex,email,patient_phone_number,notes",
  jane: "Patient Number;First Name;Last Name;Birth Date;Email;Mobile Phone;Home Phone",
  own: "name,email,phone,born,pronouns,language,time_zone",
};

describe("columns", () => {
  test.each(Object.entries(heads))("of %s are known by their names", (_, head) => {
    const { columns, rows } = readColumns(readTable(`${head}\n`));
    expect(missingFields(columns)).toEqual([]);
    expect(columns.some(({ field }) => field === "birth")).toBe(true);
    expect(columns.some(({ field }) => field === "phone" || field === "mobile")).toBe(true);
    expect(columns.find(({ title }) => title === "Notes")?.field ?? null).toBeNull();
    expect(rows).toEqual([]);
  });

  test("of Physitrack have no head", () => {
    const { columns, rows } = readColumns(
      readTable("k-1,Ivo,Lind,1977,m,ivo@one.example,0031611223344,abc,Acme"),
    );
    const [row] = rows;
    if (!row) throw new Error("The row was taken for a head.");
    const fields = ["firstName", "lastName", "birth", "email", "mobile"] as const;
    expect(fields.map((field) => cellOf(row, columns, field))).toEqual([
      ...["Ivo", "Lind", "1977", "ivo@one.example", "0031611223344"],
    ]);
  });

  test("that nobody knows are asked about", () => {
    const { columns, rows } = readColumns(readTable("Vorname;Post\nIvo;ivo@one.example"));
    expect(rows).toHaveLength(1);
    expect(missingFields(columns)).toEqual(["name", "email"]);
  });
});

describe("dates of birth in slashes", () => {
  test.each([
    [["3/5/1980", "25/12/1970"], { told: "day-first", isAsked: true }],
    [["3/5/1980", "12/25/1970"], { told: "month-first", isAsked: true }],
    [["3/5/1980"], { told: null, isAsked: true }],
    [["3/5/1980", "25/12/1970", "12/25/1970"], { told: null, isAsked: true }],
    [["5/5/1980", "1980-03-05", "1980"], { told: null, isAsked: false }],
  ])("%j tell the order: %j", (dates, told) => {
    expect(orderTold(dates)).toEqual(told);
  });

  test("are read in the order that was said, and refused without one", () => {
    expect(readBirth("3/5/1980", "2026-03-04", "day-first")).toEqual({ birth: "1980-05-03" });
    expect(readBirth("3/5/1980", "2026-03-04", "month-first")).toEqual({ birth: "1980-03-05" });
    expect(readBirth("3/5/1980", "2026-03-04")).toEqual({ problem: "ambiguous", year: "1980" });
    expect(readBirth("25/5/1980", "2026-03-04", "month-first")).toEqual({ birth: "1980-05-25" });
  });
});

describe("perhaps the same person", () => {
  const ann: Likeness = {
    name: "ann lee",
    birth: "1980-05-03",
    email: "a@x",
    phone: "020 7946 0101",
  };

  test.each<[Partial<Likeness>, string | null]>([
    [{ email: "a@x", name: "bob", birth: null, phone: null }, "email"],
    [{ email: "b@x", name: "ann hale", phone: null }, "birth"],
    [{ email: "b@x", name: "anne leee", phone: null }, "birth"],
    [{ email: "b@x", name: "bob marsh", phone: null }, null],
    [{ email: "b@x", name: "bob", birth: null, phone: "+44 20 7946 0101" }, "phone"],
    [{ email: "b@x", name: "bob", birth: null, phone: "0101" }, null],
    [{ email: "b@x", name: "lee ann", birth: "1980", phone: null }, "name"],
    [{ email: "b@x", name: "ann lee", birth: "1981", phone: null }, null],
    [{ email: "b@x", birth: "1980-05-04", phone: null }, null],
  ])("%j: %s", (other, reason) => {
    const two = { ...ann, ...other };
    expect(perhapsSame(ann, two)).toBe(reason);
    expect(perhapsSame(two, ann)).toBe(reason);
    // Whoever is looked for among many is found by something that both share.
    const shared = likenessKeys(ann).filter((key) => likenessKeys(two).includes(key));
    if (reason !== null) expect(shared).not.toEqual([]);
  });
});
