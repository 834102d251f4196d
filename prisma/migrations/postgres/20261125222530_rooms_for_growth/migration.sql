-- CreateEnum
CREATE TYPE "LogsBy" AS ENUM ('PHONE', 'PAPER');

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "invites" ADD COLUMN     "clinic_id" TEXT;

-- AlterTable
ALTER TABLE "patients" ADD COLUMN     "birth_date" TEXT,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "log_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "phone" TEXT;

-- AlterTable
ALTER TABLE "episodes" ADD COLUMN     "clinic_id" TEXT,
ADD COLUMN     "logs_by" "LogsBy" NOT NULL DEFAULT 'PHONE',
ADD COLUMN     "minutes_a_day" INTEGER,
ADD COLUMN     "next_visit_at" TIMESTAMP(3),
ADD COLUMN     "usual_pain" INTEGER,
ADD COLUMN     "usual_pain_reason" TEXT;

-- AlterTable
ALTER TABLE "programs" ADD COLUMN     "clinic_id" TEXT,
ADD COLUMN     "ended_by_program_id" TEXT,
ADD COLUMN     "stopped_on_before" TEXT;

-- AlterTable
ALTER TABLE "program_revisions" ADD COLUMN     "changes" JSONB,
ADD COLUMN     "clinic_id" TEXT;

-- AlterTable
ALTER TABLE "program_items" ADD COLUMN     "allow_easier" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "clinic_id" TEXT,
ADD COLUMN     "kept_reason" TEXT,
ADD COLUMN     "weekdays" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "session_logs" ADD COLUMN     "clinic_id" TEXT,
ADD COLUMN     "said_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "exercise_logs" ADD COLUMN     "clinic_id" TEXT;

-- AlterTable
ALTER TABLE "pain_reports" ADD COLUMN     "body_site_words" TEXT,
ADD COLUMN     "clinic_id" TEXT,
ADD COLUMN     "created_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "audit_events" ADD COLUMN     "network" TEXT,
ADD COLUMN     "patient_id" TEXT,
ADD COLUMN     "person_id" TEXT,
ADD COLUMN     "request_id" TEXT,
ADD COLUMN     "salt" TEXT;

-- CreateTable
CREATE TABLE "handled_events" (
    "user_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "handled_events_pkey" PRIMARY KEY ("user_id","event_id")
);

-- CreateTable
CREATE TABLE "precautions" (
    "id" TEXT NOT NULL,
    "clinic_id" TEXT NOT NULL,
    "episode_id" TEXT NOT NULL,
    "code" TEXT,
    "side" "BodySide" NOT NULL DEFAULT 'NOT_STATED',
    "until_on" TEXT,
    "week" INTEGER,
    "words" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "precautions_pkey" PRIMARY KEY ("id")
);

-- Every row is told its clinic.
UPDATE "invites" SET "clinic_id" = (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "invites"."patient_id");
UPDATE "episodes" SET "clinic_id" = (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "episodes"."patient_id");
UPDATE "programs" SET "clinic_id" = (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "programs"."patient_id");
UPDATE "session_logs" SET "clinic_id" = (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "session_logs"."patient_id");
UPDATE "pain_reports" SET "clinic_id" = (SELECT "clinic_id" FROM "patients" WHERE "patients"."id" = "pain_reports"."patient_id");
UPDATE "program_revisions" SET "clinic_id" = (SELECT "clinic_id" FROM "programs" WHERE "programs"."id" = "program_revisions"."program_id");
UPDATE "program_items" SET "clinic_id" = (SELECT "clinic_id" FROM "program_revisions" WHERE "program_revisions"."id" = "program_items"."revision_id");
UPDATE "exercise_logs" SET "clinic_id" = (SELECT "clinic_id" FROM "session_logs" WHERE "session_logs"."id" = "exercise_logs"."session_log_id");

-- Body sites become codes; what no code says stays as own words.
UPDATE "pain_reports" SET "created_at" = "at",
  "body_site_words" = CASE WHEN "body_site" IN ('Front of the hip', 'Groin', 'Side of the hip', 'Buttock', 'Low back', 'Thigh', 'Knee', 'Somewhere else') THEN NULL ELSE "body_site" END,
  "body_site" = CASE "body_site" WHEN 'Front of the hip' THEN 'front-of-hip' WHEN 'Groin' THEN 'groin' WHEN 'Side of the hip' THEN 'side-of-hip' WHEN 'Buttock' THEN 'buttock' WHEN 'Low back' THEN 'low-back' WHEN 'Thigh' THEN 'thigh' WHEN 'Knee' THEN 'knee' WHEN 'Somewhere else' THEN 'elsewhere' END;

UPDATE "audit_events" SET "patient_id" = CASE "entity"
      WHEN 'Patient' THEN "entity_id"
      WHEN 'Program' THEN COALESCE((SELECT "patient_id" FROM "programs" WHERE "programs"."id" = "audit_events"."entity_id"), "detail" ->> 'patientId',
        (SELECT "same"."detail" ->> 'patientId' FROM "audit_events" AS "same"
          WHERE "same"."entity" = 'Program' AND "same"."entity_id" = "audit_events"."entity_id" AND "same"."action" = 'program.assigned' LIMIT 1))
      WHEN 'SessionLog' THEN COALESCE((SELECT "patient_id" FROM "session_logs" WHERE "session_logs"."id" = "audit_events"."entity_id"), (SELECT "id" FROM "patients" WHERE "patients"."user_id" = "audit_events"."actor_id"))
      WHEN 'PainReport' THEN COALESCE((SELECT "patient_id" FROM "pain_reports" WHERE "pain_reports"."id" = "audit_events"."entity_id"), (SELECT "id" FROM "patients" WHERE "patients"."user_id" = "audit_events"."actor_id"))
    END,
  "person_id" = CASE WHEN "action" IN ('clinic.created', 'invite.accepted') THEN "actor_id" END,
  "salt" = substr(encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex'), 1, 32);

-- Which program an assignment ended stood in its audit row alone: the first assignment that is still there counts.
UPDATE "programs" SET "ended_by_program_id" = "known"."by", "stopped_on_before" = "known"."before"
FROM (
  SELECT
    "ended"."value" ->> 'programId' AS "id",
    "event"."entity_id" AS "by",
    "ended"."value" ->> 'stoppedOn' AS "before",
    ROW_NUMBER() OVER (PARTITION BY "ended"."value" ->> 'programId' ORDER BY "event"."at", "event"."id") AS "place"
  FROM "audit_events" AS "event"
  JOIN "programs" AS "later" ON "later"."id" = "event"."entity_id"
  CROSS JOIN LATERAL jsonb_array_elements(
    CASE WHEN jsonb_typeof("event"."detail" -> 'ended') = 'array' THEN "event"."detail" -> 'ended' ELSE '[]'::jsonb END
  ) AS "ended"
  WHERE "event"."entity" = 'Program' AND "event"."action" = 'program.assigned' AND jsonb_typeof("ended"."value") = 'object'
    -- Stopped by hand since: that end is its own, and no undo opens it again.
    AND NOT EXISTS (
      SELECT 1 FROM "audit_events" AS "stop"
      WHERE "stop"."entity" = 'Program' AND "stop"."action" = 'program.stopped'
        AND "stop"."entity_id" = "ended"."value" ->> 'programId' AND "stop"."at" > "event"."at"
    )
) AS "known"
WHERE "known"."id" = "programs"."id" AND "known"."place" = 1;

-- Ids under which a log came that is stored under another id, or was taken back: a phone may still send them again.
INSERT INTO "handled_events" ("user_id", "event_id", "clinic_id", "at")
SELECT "sent"."user_id", "sent"."event_id", MIN("users"."clinic_id"), MIN("sent"."at")
FROM (
  SELECT "actor_id" AS "user_id", "entity_id" AS "event_id", "at" FROM "audit_events" WHERE "entity" = 'SessionLog'
  UNION ALL
  SELECT "actor_id", "detail" ->> 'sentAs', "at" FROM "audit_events" WHERE "entity" = 'SessionLog'
) AS "sent"
JOIN "users" ON "users"."id" = "sent"."user_id"
WHERE "sent"."event_id" IS NOT NULL AND "sent"."event_id" NOT IN (SELECT "id" FROM "session_logs")
GROUP BY "sent"."user_id", "sent"."event_id";

ALTER TABLE "invites" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "episodes" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "programs" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "program_revisions" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "program_items" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "session_logs" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "exercise_logs" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "pain_reports" ALTER COLUMN "clinic_id" SET NOT NULL;
ALTER TABLE "pain_reports" ALTER COLUMN "created_at" SET NOT NULL;
ALTER TABLE "audit_events" ALTER COLUMN "salt" SET NOT NULL;

-- CreateIndex
CREATE INDEX "precautions_episode_id_idx" ON "precautions"("episode_id");

-- CreateIndex
CREATE INDEX "programs_ended_by_program_id_idx" ON "programs"("ended_by_program_id");

-- CreateIndex
CREATE INDEX "audit_events_patient_id_at_idx" ON "audit_events"("patient_id", "at");

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programs" ADD CONSTRAINT "programs_ended_by_program_id_fkey" FOREIGN KEY ("ended_by_program_id") REFERENCES "programs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_revisions" ADD CONSTRAINT "program_revisions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_items" ADD CONSTRAINT "program_items_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_logs" ADD CONSTRAINT "exercise_logs_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pain_reports" ADD CONSTRAINT "pain_reports_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handled_events" ADD CONSTRAINT "handled_events_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handled_events" ADD CONSTRAINT "handled_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precautions" ADD CONSTRAINT "precautions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precautions" ADD CONSTRAINT "precautions_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precautions" ADD CONSTRAINT "precautions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
