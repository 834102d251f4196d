import { list, one, type RowOf, sql, sqlWords, text } from "~/lib/json-rows.server";

const given = (table: string) =>
  list(
    table,
    { id: text("id") },
    {
      ...{ by: "given_by_id", of: "user_id" },
      where: (own, access) => sql`${sqlWords(`${own}.patient_id = ${access}.patient_id`)}`,
    },
  );

const carer = {
  person: one("users", { name: text("name") }, "user_id"),
  sessions: given("session_logs"),
  reports: given("pain_reports"),
};

/** As a column of a patient: whoever looks after them or did, with the logs that they gave. Most patients have nobody. */
export const carers = list("patient_access", carer, {
  by: "patient_id",
  where: (table) => sql`${sqlWords(table)}.kind = 'CARER'`,
});

/** Whole names of carers by the id of a log that they gave. What the patient gave is not among them. */
export type GivenBy = ReadonlyMap<string, string>;

export function givenByOf(found: readonly RowOf<typeof carer>[]): GivenBy {
  return new Map(
    found.flatMap(({ person, sessions, reports }) =>
      [...sessions, ...reports].map(({ id }) => [id, person.name] as const),
    ),
  );
}
