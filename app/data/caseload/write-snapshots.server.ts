import type { CaseloadKeys } from "~/domain/caseload/keys";
import type { LocalDate } from "~/domain/rows";
import { Prisma } from "~/generated/sqlite/client";
import type { Tx } from "~/lib/db.server";

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

/**
 * Keeps snapshots in the place of those there are, but never in the place of one from a newer log: a slow computation,
 * or another server's, may end after a quicker one.
 */
export async function writeSnapshots(
  tx: Pick<Tx, "$executeRaw">,
  snapshots: readonly Snapshot[],
): Promise<void> {
  for (let i = 0; i < snapshots.length; i += AT_ONCE) {
    const rows = snapshots
      .slice(i, i + AT_ONCE)
      .map((snapshot) => sql`(${join(names.map((name) => snapshot[name]))})`);
    await tx.$executeRaw`INSERT INTO caseload_snapshots (${columns}) VALUES ${join(rows)}
      ON CONFLICT (patient_id) DO UPDATE SET ${replaced}
      WHERE caseload_snapshots.log_version <= excluded.log_version`;
  }
}
