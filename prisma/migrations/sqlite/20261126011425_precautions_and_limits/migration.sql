-- AlterTable
ALTER TABLE "episodes" ADD COLUMN "limits_set_on" TEXT;

-- AlterTable
ALTER TABLE "program_items" ADD COLUMN "kept_against" JSONB;

-- CreateTable
CREATE TABLE "secrets" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_precautions" (
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
    "removed_by_id" TEXT,
    "removed_at" DATETIME,
    CONSTRAINT "precautions_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "precautions_episode_id_fkey" FOREIGN KEY ("episode_id") REFERENCES "episodes" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "precautions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "precautions_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_precautions" ("clinic_id", "code", "created_at", "created_by_id", "episode_id", "id", "side", "until_on", "week", "words") SELECT "clinic_id", "code", "created_at", "created_by_id", "episode_id", "id", "side", "until_on", "week", "words" FROM "precautions";
DROP TABLE "precautions";
ALTER TABLE "new_precautions" RENAME TO "precautions";
CREATE INDEX "precautions_episode_id_idx" ON "precautions"("episode_id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What stood as free text becomes a precaution in words: no code is guessed, so the caseload says that it is not checked.
INSERT INTO "precautions" ("id", "clinic_id", "episode_id", "words", "created_by_id", "created_at")
  SELECT lower(hex(randomblob(12))), "episodes"."clinic_id", "episodes"."id", trim("episodes"."precautions"), "patients"."clinician_id", "episodes"."created_at"
  FROM "episodes" JOIN "patients" ON "patients"."id" = "episodes"."patient_id"
  WHERE trim("episodes"."precautions") <> '';

-- Limits that differ from the usual ones were set by somebody; the usual ones say nothing about that.
UPDATE "episodes" SET "limits_set_on" = "started_on" WHERE "pain_green_max" <> 3 OR "pain_ceiling" <> 5;
