import type { CaseloadFilter } from "~/domain/caseload/query";
import { rulesIdOf } from "~/domain/caseload/rules-id";
import { Prisma } from "~/generated/sqlite/client";
import { env } from "~/lib/env.server";

const { sql } = Prisma;

/**
 * Parts of the caseload's SELECTs, in the SQL that both databases read: patients are `p`, their snapshots `s`, their
 * clinic `c`. By hand, because a list asks for what Prisma cannot say in one statement: two tables' versions compared,
 * many counts at once, an order by bytes.
 */

/** Behind a text that is compared or sorted by: PostgreSQL would follow the collation of its database. */
export const BYTES = env.provider === "sqlite" ? Prisma.empty : sql`COLLATE "C"`;

export const TABLES = sql`patients p
  JOIN clinics c ON c.id = p.clinic_id
  LEFT JOIN caseload_snapshots s ON s.patient_id = p.id`;

/** Names what a snapshot has to be worked out by to hold: this release, and the clinic's thresholds as they are. */
export const RULES_ID = sql`CAST(${rulesIdOf("")} AS TEXT) || CAST(c.rules_version AS TEXT)`;

/** On the lists; and taken off them, for a list of its own. */
export const LISTED = sql`p.archived_at IS NULL`;
export const ARCHIVED = sql`p.archived_at IS NOT NULL`;

/** Somebody to look after: in care, or discharged with an open alert. */
export const LOOKED_AFTER = sql`(NOT s.is_discharged OR s.open_alerts > 0)`;

export const FILTERS: Record<CaseloadFilter, Prisma.Sql> = {
  attention: sql`s.open_alerts > 0`,
  "review-due": sql`s.is_review_due`,
  "low-adherence": sql`s.is_low`,
  "no-program": sql`s.has_no_program`,
  "unchecked-precaution": sql`s.is_unchecked`,
  discharged: sql`s.is_discharged`,
  archived: ARCHIVED,
};

/** How many rows a condition holds for; a missing snapshot counts for none. */
export const count = (condition: Prisma.Sql) =>
  sql`CAST(COUNT(CASE WHEN ${condition} THEN 1 END) AS INTEGER)`;

/** All of them hold. */
export const all = (conditions: Prisma.Sql[]) =>
  conditions.length === 0 ? sql`1 = 1` : sql`(${Prisma.join(conditions, " AND ")})`;
