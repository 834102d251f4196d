-- AlterTable
ALTER TABLE "users" ADD COLUMN "email_proved_at" DATETIME;

-- AlterTable
ALTER TABLE "session_logs" ADD COLUMN "given_by_id" TEXT;

-- AlterTable
ALTER TABLE "pain_reports" ADD COLUMN "given_by_id" TEXT;

-- AlterTable
ALTER TABLE "red_flag_reports" ADD COLUMN "given_by_id" TEXT;

-- CreateTable
CREATE TABLE "memberships" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "is_owner" BOOLEAN NOT NULL DEFAULT false,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivated_at" DATETIME,
    "deactivated_by_id" TEXT,
    CONSTRAINT "memberships_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "patient_access" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_at" DATETIME NOT NULL,
    "until_at" DATETIME,
    CONSTRAINT "patient_access_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "patient_access_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "patient_access_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "staff_invites" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "mailed_token_hash" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "withdrawn_at" DATETIME,
    CONSTRAINT "staff_invites_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "pending_sign_ups" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "clinic_name" TEXT NOT NULL,
    "phone" TEXT,
    "time_zone" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME
);

-- CreateTable
CREATE TABLE "first_owner_links" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME
);

-- CreateTable
CREATE TABLE "password_resets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "password_resets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "email_changes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "new_email" TEXT NOT NULL,
    "old_token_hash" TEXT NOT NULL,
    "new_token_hash" TEXT NOT NULL,
    "old_proved_at" DATETIME,
    "new_proved_at" DATETIME,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "email_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "totp_secrets" (
    "user_id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "confirmed_at" DATETIME,
    "last_step" INTEGER,
    CONSTRAINT "totp_secrets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "passkeys" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "transports" JSONB,
    "name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "last_used_at" DATETIME,
    CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sign_in_steps" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "user_id" TEXT,
    "challenge" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    CONSTRAINT "sign_in_steps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "known_devices" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "last_used_at" DATETIME NOT NULL,
    CONSTRAINT "known_devices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "ends_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "privacy_notices" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "effective_on" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "privacy_notices_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "privacy_acceptances" (
    "notice_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("notice_id", "user_id"),
    CONSTRAINT "privacy_acceptances_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "privacy_notices" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "privacy_acceptances_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_clinics" ("closed_days", "country", "created_at", "emergency_number", "id", "is_demo", "name", "opening_hours", "out_of_hours_number", "phone", "rules", "rules_version", "time_zone") SELECT "closed_days", "country", "created_at", "emergency_number", "id", "is_demo", "name", "opening_hours", "out_of_hours_number", "phone", "rules", "rules_version", "time_zone" FROM "clinics";
DROP TABLE "clinics";
ALTER TABLE "new_clinics" RENAME TO "clinics";
CREATE TABLE "new_auth_sessions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proved_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "second_factor_at" DATETIME,
    "membership_id" TEXT,
    "access_id" TEXT,
    "device" TEXT,
    CONSTRAINT "auth_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "auth_sessions_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "auth_sessions_access_id_fkey" FOREIGN KEY ("access_id") REFERENCES "patient_access" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_auth_sessions" ("expires_at", "id", "user_id") SELECT "expires_at", "id", "user_id" FROM "auth_sessions";
DROP TABLE "auth_sessions";
ALTER TABLE "new_auth_sessions" RENAME TO "auth_sessions";
CREATE INDEX "auth_sessions_user_id_idx" ON "auth_sessions"("user_id");
CREATE INDEX "auth_sessions_expires_at_idx" ON "auth_sessions"("expires_at");
CREATE INDEX "auth_sessions_membership_id_idx" ON "auth_sessions"("membership_id");
CREATE INDEX "auth_sessions_access_id_idx" ON "auth_sessions"("access_id");
CREATE TABLE "new_invites" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "kind" TEXT NOT NULL DEFAULT 'SELF',
    "email" TEXT,
    "name" TEXT,
    "mailed_token_hash" TEXT,
    "year_tries" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" TEXT,
    "withdrawn_at" DATETIME,
    CONSTRAINT "invites_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "invites_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_invites" ("clinic_id", "created_at", "expires_at", "id", "patient_id", "token_hash", "used_at") SELECT "clinic_id", "created_at", "expires_at", "id", "patient_id", "token_hash", "used_at" FROM "invites";
DROP TABLE "invites";
ALTER TABLE "new_invites" RENAME TO "invites";
CREATE UNIQUE INDEX "invites_token_hash_key" ON "invites"("token_hash");
CREATE UNIQUE INDEX "invites_mailed_token_hash_key" ON "invites"("mailed_token_hash");
CREATE INDEX "invites_patient_id_idx" ON "invites"("patient_id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "memberships_clinic_id_idx" ON "memberships"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_user_id_clinic_id_key" ON "memberships"("user_id", "clinic_id");

-- CreateIndex
CREATE INDEX "patient_access_user_id_idx" ON "patient_access"("user_id");

-- CreateIndex
CREATE INDEX "patient_access_clinic_id_idx" ON "patient_access"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_access_patient_id_user_id_key" ON "patient_access"("patient_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_invites_token_hash_key" ON "staff_invites"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "staff_invites_mailed_token_hash_key" ON "staff_invites"("mailed_token_hash");

-- CreateIndex
CREATE INDEX "staff_invites_clinic_id_idx" ON "staff_invites"("clinic_id");

-- CreateIndex
CREATE UNIQUE INDEX "pending_sign_ups_token_hash_key" ON "pending_sign_ups"("token_hash");

-- CreateIndex
CREATE INDEX "pending_sign_ups_email_idx" ON "pending_sign_ups"("email");

-- CreateIndex
CREATE INDEX "pending_sign_ups_expires_at_idx" ON "pending_sign_ups"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "password_resets_token_hash_key" ON "password_resets"("token_hash");

-- CreateIndex
CREATE INDEX "password_resets_user_id_idx" ON "password_resets"("user_id");

-- CreateIndex
CREATE INDEX "password_resets_expires_at_idx" ON "password_resets"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "email_changes_old_token_hash_key" ON "email_changes"("old_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "email_changes_new_token_hash_key" ON "email_changes"("new_token_hash");

-- CreateIndex
CREATE INDEX "email_changes_user_id_idx" ON "email_changes"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_user_id_code_hash_key" ON "recovery_codes"("user_id", "code_hash");

-- CreateIndex
CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_steps_user_id_idx" ON "sign_in_steps"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_steps_expires_at_idx" ON "sign_in_steps"("expires_at");

-- CreateIndex
CREATE INDEX "known_devices_user_id_idx" ON "known_devices"("user_id");

-- CreateIndex
CREATE INDEX "known_devices_last_used_at_idx" ON "known_devices"("last_used_at");

-- CreateIndex
CREATE INDEX "rate_limits_ends_at_idx" ON "rate_limits"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "privacy_notices_clinic_id_version_key" ON "privacy_notices"("clinic_id", "version");

-- CreateIndex
CREATE INDEX "privacy_acceptances_user_id_idx" ON "privacy_acceptances"("user_id");

-- Rows of before. Who was staff of a clinic is a member of it, who had a patient's account is let in to that record.
INSERT INTO "memberships" ("id", "clinic_id", "user_id", "role", "is_owner", "created_at")
  SELECT 'member-' || "id", "clinic_id", "id", 'CLINICIAN', "role" = 'OWNER', "created_at" FROM "users" WHERE "role" <> 'PATIENT';
INSERT INTO "patient_access" ("id", "clinic_id", "patient_id", "user_id", "kind", "from_at")
  SELECT 'access-' || "patients"."id", "patients"."clinic_id", "patients"."id", "users"."id", 'SELF', "users"."created_at"
  FROM "patients" JOIN "users" ON "users"."id" = "patients"."user_id";
-- An invitation went to the address; a clinic that has patients sent some.
UPDATE "users" SET "email_proved_at" = "created_at"
  WHERE "role" = 'PATIENT' OR EXISTS (SELECT 1 FROM "patients" WHERE "patients"."clinic_id" = "users"."clinic_id");
-- A sign-in stays where it was.
UPDATE "auth_sessions" SET
  "membership_id" = (SELECT "id" FROM "memberships" WHERE "memberships"."user_id" = "auth_sessions"."user_id"),
  "access_id" = (SELECT "id" FROM "patient_access" WHERE "patient_access"."user_id" = "auth_sessions"."user_id"),
  "created_at" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'),
  "last_used_at" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'),
  "proved_at" = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now');
