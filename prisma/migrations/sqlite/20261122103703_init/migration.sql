-- CreateTable
CREATE TABLE "clinics" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "users_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "auth_sessions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "expires_at" DATETIME NOT NULL,
    CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "invites" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "invites_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "patients" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "clinician_id" TEXT NOT NULL,
    "user_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "pronouns" TEXT,
    "birth_year" INTEGER,
    "time_zone" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "principles_read_at" DATETIME,
    CONSTRAINT "patients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "patients_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "patients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "episodes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient_id" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "started_on" TEXT NOT NULL,
    "goal" TEXT,
    "precautions" TEXT,
    "pain_green_max" INTEGER NOT NULL DEFAULT 3,
    "pain_ceiling" INTEGER NOT NULL DEFAULT 5,
    "next_review_on" TEXT,
    "discharged_on" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "episodes_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "programs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template_id" TEXT,
    "starts_on" TEXT NOT NULL,
    "stopped_on" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "programs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "programs_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "program_revisions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "program_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "effective_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "change_note" TEXT NOT NULL,
    "schedule_kind" TEXT NOT NULL,
    "weekdays" TEXT NOT NULL DEFAULT '',
    "times" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "program_revisions_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_revisions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "program_items" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revision_id" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sets" INTEGER NOT NULL,
    "repetitions" INTEGER NOT NULL,
    "hold_seconds" INTEGER NOT NULL,
    "rest_seconds" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "program_items_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "session_logs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient_id" TEXT NOT NULL,
    "program_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "due_on" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" DATETIME,
    "completed_at" DATETIME,
    "effort" TEXT,
    "miss_reason" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "edited_at" DATETIME,
    CONSTRAINT "session_logs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "session_logs_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "session_logs_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "exercise_logs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "session_log_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    CONSTRAINT "exercise_logs_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "exercise_logs_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "program_items" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "pain_reports" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "patient_id" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "moment" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "body_site" TEXT,
    "session_log_id" TEXT,
    "exercise_id" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "edited_at" DATETIME,
    CONSTRAINT "pain_reports_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "pain_reports_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "detail" JSONB,
    "at" DATETIME NOT NULL,
    CONSTRAINT "audit_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
