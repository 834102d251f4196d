-- AlterTable
ALTER TABLE "episodes" ADD COLUMN "measure_due_on" TEXT;

-- CreateTable
CREATE TABLE "notes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT,
    "author_id" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "visit_on" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "signed_by_id" TEXT,
    "signed_at" DATETIME,
    "discarded_at" DATETIME,
    CONSTRAINT "notes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "notes_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "notes_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "notes_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "note_versions" (
    "note_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "reason" TEXT,
    "by_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("note_id", "number"),
    CONSTRAINT "note_versions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "note_versions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "note_versions_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "note_places" (
    "note_id" TEXT NOT NULL,
    "place_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "seen_at" DATETIME NOT NULL,

    PRIMARY KEY ("note_id", "place_id"),
    CONSTRAINT "note_places_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "note_places_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "phrases" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "phrases_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "message_threads" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "last_at" DATETIME NOT NULL,
    "waiting_since" DATETIME,
    CONSTRAINT "message_threads_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "message_threads_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "messages" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "thread_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "is_from_staff" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "about_kind" TEXT,
    "about_id" TEXT,
    CONSTRAINT "messages_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "messages_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "message_threads" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "messages_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "messages_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "message_reads" (
    "thread_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "read_to" DATETIME NOT NULL,

    PRIMARY KEY ("thread_id", "user_id"),
    CONSTRAINT "message_reads_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "message_reads_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "message_threads" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "canned_replies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "canned_replies_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "events" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "instruments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "retired_at" DATETIME,
    CONSTRAINT "instruments_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "activities" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "activities_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "activities_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "activities_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "measurements" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "taken_on" TEXT NOT NULL,
    "side" TEXT NOT NULL DEFAULT 'NOT_STATED',
    "pelvis_held" BOOLEAN,
    "answers" JSONB NOT NULL,
    "score" REAL,
    "source" TEXT NOT NULL,
    "taken_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "corrects_id" TEXT,
    "reason" TEXT,
    CONSTRAINT "measurements_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "measurements_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "measurements_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "measurements_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "measurements_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "measurements" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "measure_requests" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "measures" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "opened_at" DATETIME,
    "done_at" DATETIME,
    "withdrawn_at" DATETIME,
    CONSTRAINT "measure_requests_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "measure_requests_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "measure_requests_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "intakes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "sent_at" DATETIME,
    "sent_by_id" TEXT,
    "done_at" DATETIME,
    "done_by_id" TEXT,
    "decision" TEXT,
    "decided_by_id" TEXT,
    "decided_at" DATETIME,
    CONSTRAINT "intakes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "intakes_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "intakes_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "discharges" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "goal_outcome" TEXT,
    "reason" TEXT,
    "keeps" JSONB NOT NULL,
    "words" TEXT,
    "outcome" JSONB,
    "by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "closed_at" DATETIME,
    "reopened_at" DATETIME,
    "reopened_by_id" TEXT,
    CONSTRAINT "discharges_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "discharges_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "discharges_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "discharges_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "referrers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "practice" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "created_at" DATETIME NOT NULL,
    "archived_at" DATETIME,
    CONSTRAINT "referrers_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "letters" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "referrer_id" TEXT,
    "content" JSONB NOT NULL,
    "by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "consent_on" TEXT,
    "shared_at" DATETIME,
    CONSTRAINT "letters_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "letters_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "letters_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "letters_referrer_id_fkey" FOREIGN KEY ("referrer_id") REFERENCES "referrers" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "letters_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "absences" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "absences_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "absences_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "address" TEXT,
    "week_start" INTEGER NOT NULL DEFAULT 1,
    "idle_minutes" INTEGER NOT NULL DEFAULT 15,
    "second_factor_from" TEXT,
    "is_restricted" BOOLEAN NOT NULL DEFAULT false,
    "answer_days" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_clinics" ("address", "closed_days", "country", "created_at", "emergency_number", "id", "idle_minutes", "is_demo", "is_restricted", "name", "opening_hours", "out_of_hours_number", "phone", "rules", "rules_version", "second_factor_from", "time_zone", "week_start") SELECT "address", "closed_days", "country", "created_at", "emergency_number", "id", "idle_minutes", "is_demo", "is_restricted", "name", "opening_hours", "out_of_hours_number", "phone", "rules", "rules_version", "second_factor_from", "time_zone", "week_start" FROM "clinics";
DROP TABLE "clinics";
ALTER TABLE "new_clinics" RENAME TO "clinics";
CREATE TABLE "new_patients" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "clinician_id" TEXT NOT NULL,
    "user_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "pronouns" TEXT,
    "birth_year" INTEGER,
    "birth_date" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "log_version" INTEGER NOT NULL DEFAULT 0,
    "time_zone" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "principles_read_at" DATETIME,
    "archived_at" DATETIME,
    "archived_by_id" TEXT,
    "duplicate_of_id" TEXT,
    "referrer_id" TEXT,
    CONSTRAINT "patients_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "patients" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "patients_referrer_id_fkey" FOREIGN KEY ("referrer_id") REFERENCES "referrers" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "patients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "patients_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "patients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_patients" ("birth_date", "birth_year", "clinic_id", "clinician_id", "created_at", "email", "id", "language", "log_version", "name", "phone", "principles_read_at", "pronouns", "time_zone", "user_id") SELECT "birth_date", "birth_year", "clinic_id", "clinician_id", "created_at", "email", "id", "language", "log_version", "name", "phone", "principles_read_at", "pronouns", "time_zone", "user_id" FROM "patients";
DROP TABLE "patients";
ALTER TABLE "new_patients" RENAME TO "patients";
CREATE UNIQUE INDEX "patients_user_id_key" ON "patients"("user_id");
CREATE INDEX "patients_clinic_id_email_idx" ON "patients"("clinic_id", "email");
CREATE INDEX "patients_clinic_id_name_idx" ON "patients"("clinic_id", "name");
CREATE INDEX "patients_clinician_id_idx" ON "patients"("clinician_id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "notes_patient_id_visit_on_idx" ON "notes"("patient_id", "visit_on");

-- CreateIndex
CREATE INDEX "notes_clinic_id_signed_at_idx" ON "notes"("clinic_id", "signed_at");

-- CreateIndex
CREATE UNIQUE INDEX "phrases_clinic_id_code_key" ON "phrases"("clinic_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "message_threads_patient_id_key" ON "message_threads"("patient_id");

-- CreateIndex
CREATE INDEX "message_threads_clinic_id_waiting_since_idx" ON "message_threads"("clinic_id", "waiting_since");

-- CreateIndex
CREATE INDEX "message_threads_clinic_id_last_at_idx" ON "message_threads"("clinic_id", "last_at");

-- CreateIndex
CREATE INDEX "messages_thread_id_at_idx" ON "messages"("thread_id", "at");

-- CreateIndex
CREATE INDEX "messages_patient_id_idx" ON "messages"("patient_id");

-- CreateIndex
CREATE INDEX "canned_replies_clinic_id_position_idx" ON "canned_replies"("clinic_id", "position");

-- CreateIndex
CREATE INDEX "events_clinic_id_id_idx" ON "events"("clinic_id", "id");

-- CreateIndex
CREATE INDEX "events_at_idx" ON "events"("at");

-- CreateIndex
CREATE UNIQUE INDEX "instruments_clinic_id_code_version_key" ON "instruments"("clinic_id", "code", "version");

-- CreateIndex
CREATE INDEX "activities_episode_id_position_idx" ON "activities"("episode_id", "position");

-- CreateIndex
CREATE INDEX "activities_patient_id_idx" ON "activities"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "measurements_corrects_id_key" ON "measurements"("corrects_id");

-- CreateIndex
CREATE INDEX "measurements_patient_id_taken_on_idx" ON "measurements"("patient_id", "taken_on");

-- CreateIndex
CREATE INDEX "measurements_episode_id_measure_taken_on_idx" ON "measurements"("episode_id", "measure", "taken_on");

-- CreateIndex
CREATE INDEX "measure_requests_patient_id_done_at_idx" ON "measure_requests"("patient_id", "done_at");

-- CreateIndex
CREATE INDEX "measure_requests_episode_id_idx" ON "measure_requests"("episode_id");

-- CreateIndex
CREATE UNIQUE INDEX "intakes_episode_id_key" ON "intakes"("episode_id");

-- CreateIndex
CREATE INDEX "intakes_patient_id_idx" ON "intakes"("patient_id");

-- CreateIndex
CREATE INDEX "discharges_patient_id_idx" ON "discharges"("patient_id");

-- CreateIndex
CREATE INDEX "discharges_episode_id_idx" ON "discharges"("episode_id");

-- CreateIndex
CREATE INDEX "referrers_clinic_id_name_idx" ON "referrers"("clinic_id", "name");

-- CreateIndex
CREATE INDEX "letters_patient_id_idx" ON "letters"("patient_id");

-- CreateIndex
CREATE INDEX "letters_episode_id_idx" ON "letters"("episode_id");

-- CreateIndex
CREATE INDEX "letters_referrer_id_idx" ON "letters"("referrer_id");

-- CreateIndex
CREATE INDEX "absences_patient_id_until_on_idx" ON "absences"("patient_id", "until_on");
