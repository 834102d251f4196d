-- What is in the table can be worked out anew, so no row is carried over.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_caseload_snapshots" (
    "patient_id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "log_version" INTEGER NOT NULL,
    "local_date" TEXT NOT NULL,
    "rules_id" TEXT NOT NULL,
    "valid_from" DATETIME NOT NULL,
    "valid_until" DATETIME NOT NULL,
    "name_key" TEXT NOT NULL,
    "condition_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "is_discharged" BOOLEAN NOT NULL,
    "is_review_due" BOOLEAN NOT NULL,
    "is_low" BOOLEAN NOT NULL,
    "is_unchecked" BOOLEAN NOT NULL,
    "has_no_program" BOOLEAN NOT NULL,
    "open_alerts" INTEGER NOT NULL,
    "snoozed_alerts" INTEGER NOT NULL,
    "place" TEXT,
    "adherence" REAL,
    "pain_mean" REAL,
    "last_log_on" TEXT,
    "next_visit_on" TEXT,
    "condition" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    CONSTRAINT "caseload_snapshots_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "caseload_snapshots_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
DROP TABLE "caseload_snapshots";
ALTER TABLE "new_caseload_snapshots" RENAME TO "caseload_snapshots";
CREATE INDEX "caseload_snapshots_clinic_id_idx" ON "caseload_snapshots"("clinic_id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
