-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('OWNER', 'CLINICIAN', 'PATIENT');

-- CreateEnum
CREATE TYPE "BodySide" AS ENUM ('NOT_STATED', 'LEFT', 'RIGHT', 'BOTH', 'CENTRAL');

-- CreateEnum
CREATE TYPE "ItemSide" AS ENUM ('LEFT', 'RIGHT', 'BOTH', 'NONE');

-- CreateEnum
CREATE TYPE "ScheduleKind" AS ENUM ('WEEKDAYS', 'PER_WEEK');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('DONE', 'PARTLY', 'MISSED');

-- CreateEnum
CREATE TYPE "ExerciseResult" AS ENUM ('DONE', 'PARTLY', 'SKIPPED');

-- CreateEnum
CREATE TYPE "Effort" AS ENUM ('EASY', 'RIGHT', 'HARD');

-- CreateEnum
CREATE TYPE "MissReason" AS ENUM ('PAIN', 'NO_TIME', 'FORGOT', 'UNSURE_HOW', 'FEELING_BETTER', 'OTHER');

-- CreateEnum
CREATE TYPE "LogSource" AS ENUM ('PATIENT', 'PAPER', 'STAFF');

-- CreateEnum
CREATE TYPE "PainMoment" AS ENUM ('BEFORE', 'DURING', 'AFTER', 'NEXT_MORNING', 'DAILY');

-- CreateTable
CREATE TABLE "clinics" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "auth_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invites" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "used_at" TIMESTAMP(3),

    CONSTRAINT "invites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patients" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "clinician_id" TEXT NOT NULL,
    "user_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "pronouns" TEXT,
    "birth_year" INTEGER,
    "time_zone" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "principles_read_at" TIMESTAMP(3),

    CONSTRAINT "patients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episodes" (
    "id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "side" "BodySide" NOT NULL,
    "started_on" TEXT NOT NULL,
    "goal" TEXT,
    "precautions" TEXT,
    "pain_green_max" INTEGER NOT NULL DEFAULT 3,
    "pain_ceiling" INTEGER NOT NULL DEFAULT 5,
    "next_review_on" TEXT,
    "discharged_on" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "episodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programs" (
    "id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template_id" TEXT,
    "starts_on" TEXT NOT NULL,
    "stopped_on" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_revisions" (
    "id" TEXT NOT NULL,
    "program_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "effective_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "change_note" TEXT NOT NULL,
    "schedule_kind" "ScheduleKind" NOT NULL,
    "weekdays" TEXT NOT NULL DEFAULT '',
    "times" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_items" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sets" INTEGER NOT NULL,
    "repetitions" INTEGER NOT NULL,
    "hold_seconds" INTEGER NOT NULL,
    "rest_seconds" INTEGER NOT NULL,
    "side" "ItemSide" NOT NULL,
    "note" TEXT,

    CONSTRAINT "program_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_logs" (
    "id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "program_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "due_on" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "status" "SessionStatus" NOT NULL,
    "started_at" TIMESTAMP(3),
    "completed_at" TIMESTAMP(3),
    "effort" "Effort",
    "miss_reason" "MissReason",
    "note" TEXT,
    "source" "LogSource" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "edited_at" TIMESTAMP(3),

    CONSTRAINT "session_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise_logs" (
    "id" TEXT NOT NULL,
    "session_log_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "result" "ExerciseResult" NOT NULL,
    "reason" "MissReason",

    CONSTRAINT "exercise_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pain_reports" (
    "id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "moment" "PainMoment" NOT NULL,
    "score" INTEGER NOT NULL,
    "body_site" TEXT,
    "session_log_id" TEXT,
    "exercise_id" TEXT,
    "note" TEXT,
    "source" "LogSource" NOT NULL,
    "edited_at" TIMESTAMP(3),

    CONSTRAINT "pain_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "detail" JSONB,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_clinic_id_role_idx" ON "users"("clinic_id", "role");

-- CreateIndex
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions"("user_id");

-- CreateIndex
CREATE INDEX "auth_sessions_expires_at_idx" ON "auth_sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invites_token_hash_key" ON "invites"("token_hash");

-- CreateIndex
CREATE INDEX "invites_patient_id_idx" ON "invites"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "patients_user_id_key" ON "patients"("user_id");

-- CreateIndex
CREATE INDEX "patients_clinic_id_name_idx" ON "patients"("clinic_id", "name");

-- CreateIndex
CREATE INDEX "patients_clinician_id_idx" ON "patients"("clinician_id");

-- CreateIndex
CREATE UNIQUE INDEX "patients_clinic_id_email_key" ON "patients"("clinic_id", "email");

-- CreateIndex
CREATE INDEX "episodes_patient_id_started_on_idx" ON "episodes"("patient_id", "started_on");

-- CreateIndex
CREATE INDEX "programs_patient_id_starts_on_idx" ON "programs"("patient_id", "starts_on");

-- CreateIndex
CREATE INDEX "programs_episode_id_idx" ON "programs"("episode_id");

-- CreateIndex
CREATE UNIQUE INDEX "program_revisions_program_id_number_key" ON "program_revisions"("program_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "program_items_revision_id_position_key" ON "program_items"("revision_id", "position");

-- CreateIndex
CREATE INDEX "session_logs_patient_id_due_on_idx" ON "session_logs"("patient_id", "due_on");

-- CreateIndex
CREATE INDEX "session_logs_revision_id_idx" ON "session_logs"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_logs_program_id_due_on_slot_key" ON "session_logs"("program_id", "due_on", "slot");

-- CreateIndex
CREATE INDEX "exercise_logs_item_id_idx" ON "exercise_logs"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_logs_session_log_id_item_id_key" ON "exercise_logs"("session_log_id", "item_id");

-- CreateIndex
CREATE INDEX "pain_reports_patient_id_local_date_idx" ON "pain_reports"("patient_id", "local_date");

-- CreateIndex
CREATE INDEX "pain_reports_session_log_id_moment_idx" ON "pain_reports"("session_log_id", "moment");

-- CreateIndex
CREATE INDEX "audit_events_clinic_id_at_idx" ON "audit_events"("clinic_id", "at");

-- CreateIndex
CREATE INDEX "audit_events_entity_entity_id_idx" ON "audit_events"("entity", "entity_id");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patients" ADD CONSTRAINT "patients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programs" ADD CONSTRAINT "programs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programs" ADD CONSTRAINT "programs_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "program_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;
