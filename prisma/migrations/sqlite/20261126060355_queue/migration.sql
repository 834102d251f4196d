-- AlterTable
ALTER TABLE "users" ADD COLUMN "preferences" JSONB;

-- CreateTable
CREATE TABLE "red_flag_reports" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "created_at" DATETIME NOT NULL,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "opened_by_id" TEXT,
    "opened_at" DATETIME,
    CONSTRAINT "red_flag_reports_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "red_flag_reports_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "red_flag_reports_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "red_flags" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    CONSTRAINT "red_flags_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "red_flags_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "red_flags_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "red_flag_reports" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "program_pauses" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT,
    "report_id" TEXT,
    "level" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "ended_by_id" TEXT,
    "ended_at" DATETIME,
    "decision" TEXT,
    "spoke_to" TEXT,
    "reason" TEXT,
    CONSTRAINT "program_pauses_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_pauses_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_pauses_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "red_flag_reports" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "program_pauses_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "alert_answers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "until_on" TEXT,
    "reason" TEXT NOT NULL,
    "figures" JSONB,
    "by_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "undone_by_id" TEXT,
    "undone_at" DATETIME,
    CONSTRAINT "alert_answers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "alert_answers_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "alert_answers_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "alert_answers_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "covers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "clinician_id" TEXT NOT NULL,
    "colleague_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "may" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "covers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "covers_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "covers_colleague_id_fkey" FOREIGN KEY ("colleague_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "covers_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "cover_patients" (
    "cover_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("cover_id", "patient_id"),
    CONSTRAINT "cover_patients_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "covers" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "cover_patients_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "caseload_snapshots" (
    "patient_id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "log_version" INTEGER NOT NULL,
    "local_date" TEXT NOT NULL,
    "rules_id" TEXT NOT NULL,
    "valid_until" DATETIME NOT NULL,
    "facts" JSONB NOT NULL,
    CONSTRAINT "caseload_snapshots_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "caseload_snapshots_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "key" TEXT,
    "payload" JSONB NOT NULL,
    "due_at" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_id" TEXT,
    "lease_until" DATETIME,
    "done_at" DATETIME,
    "failed_at" DATETIME,
    "failure" TEXT,
    "clinic_id" TEXT,
    "created_at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_clinics" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "country" TEXT,
    "emergency_number" TEXT,
    "out_of_hours_number" TEXT,
    "opening_hours" JSONB,
    "closed_days" JSONB,
    "rules" JSONB,
    "rules_version" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_clinics" ("created_at", "id", "is_demo", "name", "phone", "time_zone") SELECT "created_at", "id", "is_demo", "name", "phone", "time_zone" FROM "clinics";
DROP TABLE "clinics";
ALTER TABLE "new_clinics" RENAME TO "clinics";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "red_flag_reports_patient_id_local_date_idx" ON "red_flag_reports"("patient_id", "local_date");

-- CreateIndex
CREATE INDEX "red_flag_reports_clinic_id_opened_at_idx" ON "red_flag_reports"("clinic_id", "opened_at");

-- CreateIndex
CREATE INDEX "red_flags_patient_id_idx" ON "red_flags"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "red_flags_report_id_code_key" ON "red_flags"("report_id", "code");

-- CreateIndex
CREATE INDEX "program_pauses_patient_id_from_on_idx" ON "program_pauses"("patient_id", "from_on");

-- CreateIndex
CREATE INDEX "alert_answers_patient_id_at_idx" ON "alert_answers"("patient_id", "at");

-- CreateIndex
CREATE INDEX "alert_answers_clinic_id_at_idx" ON "alert_answers"("clinic_id", "at");

-- CreateIndex
CREATE INDEX "covers_clinic_id_until_on_idx" ON "covers"("clinic_id", "until_on");

-- CreateIndex
CREATE INDEX "covers_colleague_id_until_on_idx" ON "covers"("colleague_id", "until_on");

-- CreateIndex
CREATE INDEX "covers_clinician_id_idx" ON "covers"("clinician_id");

-- CreateIndex
CREATE INDEX "cover_patients_patient_id_idx" ON "cover_patients"("patient_id");

-- CreateIndex
CREATE INDEX "caseload_snapshots_clinic_id_idx" ON "caseload_snapshots"("clinic_id");

-- CreateIndex
CREATE INDEX "jobs_done_at_failed_at_due_at_idx" ON "jobs"("done_at", "failed_at", "due_at");

-- CreateIndex
CREATE INDEX "jobs_clinic_id_failed_at_idx" ON "jobs"("clinic_id", "failed_at");

-- CreateIndex
CREATE UNIQUE INDEX "jobs_kind_key_key" ON "jobs"("kind", "key");
