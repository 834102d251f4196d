-- AlterTable
ALTER TABLE "episodes" ADD COLUMN     "limits_set_on" TEXT;

-- AlterTable
ALTER TABLE "program_items" ADD COLUMN     "kept_against" JSONB;

-- AlterTable
ALTER TABLE "precautions" ADD COLUMN     "removed_at" TIMESTAMP(3),
ADD COLUMN     "removed_by_id" TEXT;

-- CreateTable
CREATE TABLE "secrets" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("name")
);

-- AddForeignKey
ALTER TABLE "precautions" ADD CONSTRAINT "precautions_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What stood as free text becomes a precaution in words: no code is guessed, so the caseload says that it is not checked.
INSERT INTO "precautions" ("id", "clinic_id", "episode_id", "words", "created_by_id", "created_at")
  SELECT replace(gen_random_uuid()::text, '-', ''), "episodes"."clinic_id", "episodes"."id", trim("episodes"."precautions"), "patients"."clinician_id", "episodes"."created_at"
  FROM "episodes" JOIN "patients" ON "patients"."id" = "episodes"."patient_id"
  WHERE trim("episodes"."precautions") <> '';

-- Limits that differ from the usual ones were set by somebody; the usual ones say nothing about that.
UPDATE "episodes" SET "limits_set_on" = "started_on" WHERE "pain_green_max" <> 3 OR "pain_ceiling" <> 5;
