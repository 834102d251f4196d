-- AlterTable
ALTER TABLE "clinics" ADD COLUMN "language_reviewers" JSONB;
ALTER TABLE "clinics" ADD COLUMN "languages" JSONB;

-- AlterTable
ALTER TABLE "exercise_logs" ADD COLUMN "easier_id" TEXT;

-- CreateTable
CREATE TABLE "reminder_plans" (
    "access_id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "cue" TEXT,
    "cue_words" TEXT,
    "weekdays" TEXT NOT NULL DEFAULT '',
    "at" TEXT,
    "second_at" TEXT,
    "kinds" JSONB NOT NULL,
    "by_push" BOOLEAN NOT NULL DEFAULT false,
    "by_email" BOOLEAN NOT NULL DEFAULT false,
    "quiet_from" TEXT NOT NULL DEFAULT '21:00',
    "quiet_until" TEXT NOT NULL DEFAULT '07:00',
    "desk_from" TEXT,
    "desk_until" TEXT,
    "desk_minutes" INTEGER,
    "created_at" DATETIME NOT NULL,
    "updated_at" DATETIME NOT NULL,
    CONSTRAINT "reminder_plans_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "reminder_plans_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "reminder_plans_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "endpoint_hash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "device" TEXT,
    "created_at" DATETIME NOT NULL,
    "last_sent_at" DATETIME,
    "failed_at" DATETIME,
    CONSTRAINT "push_subscriptions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "push_subscriptions_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "push_subscriptions_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "last_read_at" DATETIME,
    "revoked_at" DATETIME,
    CONSTRAINT "calendar_feeds_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "calendar_feeds_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "calendar_feeds_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "reminder_sends" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "access_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "due_at" DATETIME NOT NULL,
    "local_date" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "reminder_sends_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "reminder_sends_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "reminder_sends_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "learn_assignments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "withdrawn_at" DATETIME,
    CONSTRAINT "learn_assignments_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "learn_assignments_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_reads" (
    "access_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("access_id", "article_id"),
    CONSTRAINT "article_reads_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_reads_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_reads_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "reminder_plans_patient_id_idx" ON "reminder_plans"("patient_id");

-- CreateIndex
CREATE INDEX "reminder_plans_clinic_id_idx" ON "reminder_plans"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_endpoint_hash_key" ON "push_subscriptions"("endpoint_hash");

-- CreateIndex
CREATE INDEX "push_subscriptions_access_id_idx" ON "push_subscriptions"("access_id");

-- CreateIndex
CREATE INDEX "push_subscriptions_patient_id_idx" ON "push_subscriptions"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_token_hash_key" ON "calendar_feeds"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feeds_access_id_idx" ON "calendar_feeds"("access_id");

-- CreateIndex
CREATE INDEX "calendar_feeds_patient_id_idx" ON "calendar_feeds"("patient_id");

-- CreateIndex
CREATE INDEX "reminder_sends_patient_id_local_date_idx" ON "reminder_sends"("patient_id", "local_date");

-- CreateIndex
CREATE INDEX "reminder_sends_at_idx" ON "reminder_sends"("at");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_sends_access_id_kind_channel_due_at_key" ON "reminder_sends"("access_id", "kind", "channel", "due_at");

-- CreateIndex
CREATE INDEX "learn_assignments_clinic_id_idx" ON "learn_assignments"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "learn_assignments_patient_id_article_id_key" ON "learn_assignments"("patient_id", "article_id");

-- CreateIndex
CREATE INDEX "article_reads_patient_id_idx" ON "article_reads"("patient_id");

-- CreateIndex
CREATE INDEX "article_reads_clinic_id_idx" ON "article_reads"("clinic_id");
