import type { CaseloadKeys } from "~/domain/caseload/keys";
import type { LocalDate } from "~/domain/rows";
import { Prisma } from "~/generated/sqlite/client";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { RULES_ID } from "./sql.server";

const { join, raw, sql } = Prisma;

/** A row of caseload_snapshots. */
export type Snapshot = CaseloadKeys & {
  patientId: string;
  clinicId: string;
  logVersion: number;
  localDate: LocalDate;
  rulesId: string;
  validFrom: Date;
  validUntil: Date;
  /** JSON of CaseloadFacts. */
  facts: string;
};

const COLUMNS: Record<keyof Snapshot, string> = {
  patientId: "patient_id",
  clinicId: "clinic_id",
  logVersion: "log_version",
  localDate: "local_date",
  rulesId: "rules_id",
  validFrom: "valid_from",
  validUntil: "valid_until",
  nameKey: "name_key",
  conditionKey: "condition_key",
  status: "status",
  isDischarged: "is_discharged",
  isReviewDue: "is_review_due",
  isLow: "is_low",
  isUnchecked: "is_unchecked",
  hasNoProgram: "has_no_program",
  openAlerts: "open_alerts",
  snoozedAlerts: "snoozed_alerts",
  place: "place",
  adherence: "adherence",
  painMean: "pain_mean",
  lastLogOn: "last_log_on",
  nextVisitOn: "next_visit_on",
  condition: "condition",
  searchText: "search_text",
  facts: "facts",
};
const names = Object.keys(COLUMNS) as (keyof Snapshot)[];
const columns = raw(Object.values(COLUMNS).join(", "));
const replaced = raw(
  Object.values(COLUMNS)
    .filter((column) => column !== COLUMNS.patientId)
    .map((column) => `${column} = excluded.${column}`)
    .join(", "),
);

/** In one statement; more would come near to what a database takes. */
const AT_ONCE = 50;

/** Whether a snapshot holds at an instant and by the rules in force, whatever was logged since. */
const holds = (row: Prisma.Sql, at: Date) => sql`(${row}.valid_from <= ${at}
  AND ${row}.valid_until > ${at}
  AND ${row}.rules_id = (SELECT ${RULES_ID} FROM clinics c WHERE c.id = excluded.clinic_id))`;
const KEPT = raw("caseload_snapshots");
const NEW = raw("excluded");

/**
 * Keeps snapshots in the place of those there are: a slow computation, or another server's, may end after a quicker one.
 * So none takes the place of one from a newer log, nor, of the same log, one of a day that is over or of rules that were
 * changed the place of one that holds.
 * @returns how many were kept
 */
export async function writeSnapshots(
  tx: Pick<Tx, "$executeRaw">,
  snapshots: readonly Snapshot[],
): Promise<number> {
  const at = now();
  let kept = 0;
  for (let i = 0; i < snapshots.length; i += AT_ONCE) {
    const rows = snapshots
      .slice(i, i + AT_ONCE)
      .map((snapshot) => sql`(${join(names.map((name) => snapshot[name]))})`);
    kept += await tx.$executeRaw`INSERT INTO caseload_snapshots (${columns}) VALUES ${join(rows)}
      ON CONFLICT (patient_id) DO UPDATE SET ${replaced}
      WHERE ${KEPT}.log_version < ${NEW}.log_version OR (${KEPT}.log_version = ${NEW}.log_version
        AND (${holds(NEW, at)} OR NOT ${holds(KEPT, at)}))`;
  }
  return kept;
}
