-- CreateEnum
CREATE TYPE "RedFlagLevel" AS ENUM ('EMERGENCY', 'TODAY', 'BACKGROUND');

-- CreateEnum
CREATE TYPE "PauseDecision" AS ENUM ('GO_ON', 'CHANGE', 'STAY', 'STOP');

-- CreateEnum
CREATE TYPE "AnswerKind" AS ENUM ('ACKNOWLEDGED', 'SNOOZED', 'RESOLVED');

-- CreateEnum
CREATE TYPE "CoverScope" AS ENUM ('LOOK', 'ACT', 'CHANGE');

-- AlterTable
ALTER TABLE "clinics" ADD COLUMN     "closed_days" JSONB,
ADD COLUMN     "country" TEXT,
ADD COLUMN     "emergency_number" TEXT,
ADD COLUMN     "opening_hours" JSONB,
ADD COLUMN     "out_of_hours_number" TEXT,
ADD COLUMN     "rules" JSONB,
ADD COLUMN     "rules_version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "preferences" JSONB;

-- CreateTable
CREATE TABLE "red_flag_reports" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "note" TEXT,
    "source" "LogSource" NOT NULL,
    "opened_by_id" TEXT,
    "opened_at" TIMESTAMP(3),

    CONSTRAINT "red_flag_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "red_flags" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" "RedFlagLevel" NOT NULL,

    CONSTRAINT "red_flags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_pauses" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT,
    "report_id" TEXT,
    "level" "RedFlagLevel" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "ended_by_id" TEXT,
    "ended_at" TIMESTAMP(3),
    "decision" "PauseDecision",
    "spoke_to" TEXT,
    "reason" TEXT,

    CONSTRAINT "program_pauses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_answers" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "AnswerKind" NOT NULL,
    "local_date" TEXT NOT NULL,
    "until_on" TEXT,
    "reason" TEXT NOT NULL,
    "figures" JSONB,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "undone_by_id" TEXT,
    "undone_at" TIMESTAMP(3),

    CONSTRAINT "alert_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covers" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "clinician_id" TEXT NOT NULL,
    "colleague_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "may" "CoverScope" NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "ended_at" TIMESTAMP(3),

    CONSTRAINT "covers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cover_patients" (
    "cover_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "cover_patients_pkey" PRIMARY KEY ("cover_id","patient_id")
);

-- CreateTable
CREATE TABLE "caseload_snapshots" (
    "patient_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "log_version" INTEGER NOT NULL,
    "local_date" TEXT NOT NULL,
    "rules_id" TEXT NOT NULL,
    "valid_until" TIMESTAMP(3) NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "caseload_snapshots_pkey" PRIMARY KEY ("patient_id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT,
    "payload" JSONB NOT NULL,
    "due_at" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_id" TEXT,
    "lease_until" TIMESTAMP(3),
    "done_at" TIMESTAMP(3),
    "failed_at" TIMESTAMP(3),
    "failure" TEXT,
    "clinic_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

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

-- AddForeignKey
ALTER TABLE "red_flag_reports" ADD CONSTRAINT "red_flag_reports_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flag_reports" ADD CONSTRAINT "red_flag_reports_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flag_reports" ADD CONSTRAINT "red_flag_reports_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "red_flag_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "red_flag_reports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_pauses" ADD CONSTRAINT "program_pauses_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_answers" ADD CONSTRAINT "alert_answers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_answers" ADD CONSTRAINT "alert_answers_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_answers" ADD CONSTRAINT "alert_answers_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_answers" ADD CONSTRAINT "alert_answers_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covers" ADD CONSTRAINT "covers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covers" ADD CONSTRAINT "covers_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covers" ADD CONSTRAINT "covers_colleague_id_fkey" FOREIGN KEY ("colleague_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covers" ADD CONSTRAINT "covers_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover_patients" ADD CONSTRAINT "cover_patients_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "covers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cover_patients" ADD CONSTRAINT "cover_patients_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caseload_snapshots" ADD CONSTRAINT "caseload_snapshots_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caseload_snapshots" ADD CONSTRAINT "caseload_snapshots_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;
