-- AlterTable
ALTER TABLE "users" ADD COLUMN "language" TEXT;

-- CreateTable
CREATE TABLE "handled_events" (
    "user_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("user_id", "event_id"),
    CONSTRAINT "handled_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "handled_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "precautions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "code" TEXT,
    "side" TEXT NOT NULL DEFAULT 'NOT_STATED',
    "until_on" TEXT,
    "week" INTEGER,
    "words" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "precautions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "precautions_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "precautions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_invites" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "invites_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "invites_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_invites" ("created_at", "expires_at", "id", "patient_id", "token_hash", "used_at", "clinic_id")
  SELECT "created_at", "expires_at", "id", "patient_id", "token_hash", "used_at",
    (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "invites"."patient_id")
  FROM "invites";
DROP TABLE "invites";
ALTER TABLE "new_invites" RENAME TO "invites";
CREATE UNIQUE INDEX "invites_token_hash_key" ON "invites"("token_hash");
CREATE INDEX "invites_patient_id_idx" ON "invites"("patient_id");
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
    CONSTRAINT "patients_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "patients_clinician_id_fkey" FOREIGN KEY ("clinician_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "patients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_patients" ("birth_year", "clinic_id", "clinician_id", "created_at", "email", "id", "name", "principles_read_at", "pronouns", "time_zone", "user_id") SELECT "birth_year", "clinic_id", "clinician_id", "created_at", "email", "id", "name", "principles_read_at", "pronouns", "time_zone", "user_id" FROM "patients";
DROP TABLE "patients";
ALTER TABLE "new_patients" RENAME TO "patients";
CREATE UNIQUE INDEX "patients_user_id_key" ON "patients"("user_id");
CREATE INDEX "patients_clinic_id_name_idx" ON "patients"("clinic_id", "name");
CREATE INDEX "patients_clinician_id_idx" ON "patients"("clinician_id");
CREATE UNIQUE INDEX "patients_clinic_id_email_key" ON "patients"("clinic_id", "email");
CREATE TABLE "new_episodes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "started_on" TEXT NOT NULL,
    "goal" TEXT,
    "precautions" TEXT,
    "pain_green_max" INTEGER NOT NULL DEFAULT 3,
    "pain_ceiling" INTEGER NOT NULL DEFAULT 5,
    "next_review_on" TEXT,
    "next_visit_at" DATETIME,
    "minutes_a_day" INTEGER,
    "logs_by" TEXT NOT NULL DEFAULT 'PHONE',
    "usual_pain" INTEGER,
    "usual_pain_reason" TEXT,
    "discharged_on" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "episodes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "episodes_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_episodes" ("condition", "created_at", "discharged_on", "goal", "id", "next_review_on", "pain_ceiling", "pain_green_max", "patient_id", "precautions", "side", "started_on", "clinic_id")
  SELECT "condition", "created_at", "discharged_on", "goal", "id", "next_review_on", "pain_ceiling", "pain_green_max", "patient_id", "precautions", "side", "started_on",
    (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "episodes"."patient_id")
  FROM "episodes";
DROP TABLE "episodes";
ALTER TABLE "new_episodes" RENAME TO "episodes";
CREATE INDEX "episodes_patient_id_started_on_idx" ON "episodes"("patient_id", "started_on");
CREATE TABLE "new_programs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template_id" TEXT,
    "starts_on" TEXT NOT NULL,
    "stopped_on" TEXT,
    "ended_by_program_id" TEXT,
    "stopped_on_before" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "programs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "programs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "programs_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "programs_ended_by_program_id_fkey" FOREIGN KEY ("ended_by_program_id") REFERENCES "programs" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_programs" ("created_at", "episode_id", "id", "name", "patient_id", "starts_on", "stopped_on", "template_id", "clinic_id")
  SELECT "created_at", "episode_id", "id", "name", "patient_id", "starts_on", "stopped_on", "template_id",
    (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "programs"."patient_id")
  FROM "programs";
DROP TABLE "programs";
ALTER TABLE "new_programs" RENAME TO "programs";
CREATE INDEX "programs_patient_id_starts_on_idx" ON "programs"("patient_id", "starts_on");
CREATE INDEX "programs_episode_id_idx" ON "programs"("episode_id");
CREATE INDEX "programs_ended_by_program_id_idx" ON "programs"("ended_by_program_id");
CREATE TABLE "new_program_revisions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "program_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "effective_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "change_note" TEXT NOT NULL,
    "changes" JSONB,
    "schedule_kind" TEXT NOT NULL,
    "weekdays" TEXT NOT NULL DEFAULT '',
    "times" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "program_revisions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_revisions_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_revisions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_program_revisions" ("change_note", "created_at", "created_by_id", "effective_on", "ends_on", "id", "number", "program_id", "schedule_kind", "times", "weekdays", "clinic_id")
  SELECT "change_note", "created_at", "created_by_id", "effective_on", "ends_on", "id", "number", "program_id", "schedule_kind", "times", "weekdays",
    (SELECT "clinic_id" FROM "programs" WHERE "programs"."id" = "program_revisions"."program_id")
  FROM "program_revisions";
DROP TABLE "program_revisions";
ALTER TABLE "new_program_revisions" RENAME TO "program_revisions";
CREATE UNIQUE INDEX "program_revisions_program_id_number_key" ON "program_revisions"("program_id", "number");
CREATE TABLE "new_program_items" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sets" INTEGER NOT NULL,
    "repetitions" INTEGER NOT NULL,
    "hold_seconds" INTEGER NOT NULL,
    "rest_seconds" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "note" TEXT,
    "allow_easier" BOOLEAN NOT NULL DEFAULT false,
    "weekdays" TEXT NOT NULL DEFAULT '',
    "kept_reason" TEXT,
    CONSTRAINT "program_items_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "program_items_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_program_items" ("exercise_id", "hold_seconds", "id", "note", "position", "repetitions", "rest_seconds", "revision_id", "sets", "side", "clinic_id")
  SELECT "exercise_id", "hold_seconds", "id", "note", "position", "repetitions", "rest_seconds", "revision_id", "sets", "side",
    (SELECT "clinic_id" FROM "program_revisions" WHERE "program_revisions"."id" = "program_items"."revision_id")
  FROM "program_items";
DROP TABLE "program_items";
ALTER TABLE "new_program_items" RENAME TO "program_items";
CREATE UNIQUE INDEX "program_items_revision_id_position_key" ON "program_items"("revision_id", "position");
CREATE TABLE "new_session_logs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
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
    "said_at" DATETIME,
    "created_at" DATETIME NOT NULL,
    "edited_at" DATETIME,
    CONSTRAINT "session_logs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "session_logs_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "session_logs_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "session_logs_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "program_revisions" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_session_logs" ("completed_at", "created_at", "due_on", "edited_at", "effort", "id", "miss_reason", "note", "patient_id", "program_id", "revision_id", "slot", "source", "started_at", "status", "clinic_id")
  SELECT "completed_at", "created_at", "due_on", "edited_at", "effort", "id", "miss_reason", "note", "patient_id", "program_id", "revision_id", "slot", "source", "started_at", "status",
    (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "session_logs"."patient_id")
  FROM "session_logs";
DROP TABLE "session_logs";
ALTER TABLE "new_session_logs" RENAME TO "session_logs";
CREATE INDEX "session_logs_patient_id_due_on_idx" ON "session_logs"("patient_id", "due_on");
CREATE INDEX "session_logs_revision_id_idx" ON "session_logs"("revision_id");
CREATE UNIQUE INDEX "session_logs_program_id_due_on_slot_key" ON "session_logs"("program_id", "due_on", "slot");
CREATE TABLE "new_exercise_logs" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "session_log_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    CONSTRAINT "exercise_logs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "exercise_logs_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "exercise_logs_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "program_items" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_exercise_logs" ("id", "item_id", "reason", "result", "session_log_id", "clinic_id")
  SELECT "id", "item_id", "reason", "result", "session_log_id",
    (SELECT "clinic_id" FROM "session_logs" WHERE "session_logs"."id" = "exercise_logs"."session_log_id")
  FROM "exercise_logs";
DROP TABLE "exercise_logs";
ALTER TABLE "new_exercise_logs" RENAME TO "exercise_logs";
CREATE INDEX "exercise_logs_item_id_idx" ON "exercise_logs"("item_id");
CREATE UNIQUE INDEX "exercise_logs_session_log_id_item_id_key" ON "exercise_logs"("session_log_id", "item_id");
CREATE TABLE "new_pain_reports" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "patient_id" TEXT NOT NULL,
    "local_date" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "moment" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "body_site" TEXT,
    "body_site_words" TEXT,
    "session_log_id" TEXT,
    "exercise_id" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "edited_at" DATETIME,
    CONSTRAINT "pain_reports_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "pain_reports_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patients" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "pain_reports_session_log_id_fkey" FOREIGN KEY ("session_log_id") REFERENCES "session_logs" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_pain_reports" ("at", "edited_at", "exercise_id", "id", "local_date", "moment", "note", "patient_id", "score", "session_log_id", "source", "body_site", "clinic_id", "created_at", "body_site_words")
  SELECT "at", "edited_at", "exercise_id", "id", "local_date", "moment", "note", "patient_id", "score", "session_log_id", "source",
    CASE "body_site" WHEN 'Front of the hip' THEN 'front-of-hip' WHEN 'Groin' THEN 'groin' WHEN 'Side of the hip' THEN 'side-of-hip' WHEN 'Buttock' THEN 'buttock' WHEN 'Low back' THEN 'low-back' WHEN 'Thigh' THEN 'thigh' WHEN 'Knee' THEN 'knee' WHEN 'Somewhere else' THEN 'elsewhere' END,
    (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "pain_reports"."patient_id"),
    "pain_reports"."at",
    CASE WHEN "body_site" IN ('Front of the hip', 'Groin', 'Side of the hip', 'Buttock', 'Low back', 'Thigh', 'Knee', 'Somewhere else') THEN NULL ELSE "body_site" END
  FROM "pain_reports";
DROP TABLE "pain_reports";
ALTER TABLE "new_pain_reports" RENAME TO "pain_reports";
CREATE INDEX "pain_reports_patient_id_local_date_idx" ON "pain_reports"("patient_id", "local_date");
CREATE INDEX "pain_reports_session_log_id_moment_idx" ON "pain_reports"("session_log_id", "moment");
CREATE TABLE "new_audit_events" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "detail" JSONB,
    "patient_id" TEXT,
    "person_id" TEXT,
    "request_id" TEXT,
    "network" TEXT,
    "salt" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "audit_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_audit_events" ("action", "actor_id", "at", "clinic_id", "detail", "entity", "entity_id", "id", "patient_id", "person_id", "salt")
  SELECT "action", "actor_id", "at", "clinic_id", "detail", "entity", "entity_id", "id",
    CASE "entity"
      WHEN 'Patient' THEN "entity_id"
      WHEN 'Program' THEN COALESCE((SELECT "patient_id" FROM "programs" WHERE "programs"."id" = "audit_events"."entity_id"), json_extract("detail", '$.patientId'),
        (SELECT json_extract("same"."detail", '$.patientId') FROM "audit_events" AS "same"
          WHERE "same"."entity" = 'Program' AND "same"."entity_id" = "audit_events"."entity_id" AND "same"."action" = 'program.assigned' LIMIT 1))
      WHEN 'SessionLog' THEN COALESCE((SELECT "patient_id" FROM "session_logs" WHERE "session_logs"."id" = "audit_events"."entity_id"), (SELECT "id" FROM "patients" WHERE "patients"."user_id" = "audit_events"."actor_id"))
      WHEN 'PainReport' THEN COALESCE((SELECT "patient_id" FROM "pain_reports" WHERE "pain_reports"."id" = "audit_events"."entity_id"), (SELECT "id" FROM "patients" WHERE "patients"."user_id" = "audit_events"."actor_id"))
    END,
    CASE WHEN "action" IN ('clinic.created', 'invite.accepted') THEN "actor_id" END,
    lower(hex(randomblob(16)))
  FROM "audit_events";
DROP TABLE "audit_events";
ALTER TABLE "new_audit_events" RENAME TO "audit_events";
CREATE INDEX "audit_events_clinic_id_at_idx" ON "audit_events"("clinic_id", "at");
CREATE INDEX "audit_events_entity_entity_id_idx" ON "audit_events"("entity", "entity_id");
CREATE INDEX "audit_events_patient_id_at_idx" ON "audit_events"("patient_id", "at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "precautions_episode_id_idx" ON "precautions"("episode_id");

-- Which program an assignment ended stood in its audit row alone: the first assignment that is still there counts.
UPDATE "programs" SET "ended_by_program_id" = "known"."by", "stopped_on_before" = "known"."before"
FROM (
  SELECT
    json_extract("ended"."value", '$.programId') AS "id",
    "event"."entity_id" AS "by",
    json_extract("ended"."value", '$.stoppedOn') AS "before",
    ROW_NUMBER() OVER (PARTITION BY json_extract("ended"."value", '$.programId') ORDER BY "event"."at", "event"."id") AS "place"
  FROM "audit_events" AS "event"
  JOIN "programs" AS "later" ON "later"."id" = "event"."entity_id"
  JOIN json_each("event"."detail", '$.ended') AS "ended"
  WHERE "event"."entity" = 'Program' AND "event"."action" = 'program.assigned' AND "ended"."type" = 'object'
    -- Stopped by hand since: that end is its own, and no undo opens it again.
    AND NOT EXISTS (
      SELECT 1 FROM "audit_events" AS "stop"
      WHERE "stop"."entity" = 'Program' AND "stop"."action" = 'program.stopped'
        AND "stop"."entity_id" = json_extract("ended"."value", '$.programId') AND "stop"."at" > "event"."at"
    )
) AS "known"
WHERE "known"."id" = "programs"."id" AND "known"."place" = 1;

-- Ids under which a log came that is stored under another id, or was taken back: a phone may still send them again.
INSERT INTO "handled_events" ("user_id", "event_id", "clinic_id", "at")
SELECT "sent"."user_id", "sent"."event_id", MIN("users"."clinic_id"), MIN("sent"."at")
FROM (
  SELECT "actor_id" AS "user_id", "entity_id" AS "event_id", "at" FROM "audit_events" WHERE "entity" = 'SessionLog'
  UNION ALL
  SELECT "actor_id", json_extract("detail", '$.sentAs'), "at" FROM "audit_events" WHERE "entity" = 'SessionLog'
) AS "sent"
JOIN "users" ON "users"."id" = "sent"."user_id"
WHERE "sent"."event_id" IS NOT NULL AND "sent"."event_id" NOT IN (SELECT "id" FROM "session_logs")
GROUP BY "sent"."user_id", "sent"."event_id";
