-- DropIndex
DROP INDEX "patients_clinic_id_email_key";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_users" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT,
    "role" TEXT,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "password_hash" TEXT NOT NULL,
    "email_proved_at" DATETIME,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "preferences" JSONB,
    CONSTRAINT "users_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_users" ("clinic_id", "created_at", "email", "email_proved_at", "id", "language", "name", "password_hash", "preferences", "role") SELECT "clinic_id", "created_at", "email", "email_proved_at", "id", "language", "name", "password_hash", "preferences", "role" FROM "users";
DROP TABLE "users";
ALTER TABLE "new_users" RENAME TO "users";
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");
CREATE INDEX "users_clinic_id_role_idx" ON "users"("clinic_id", "role");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "patients_clinic_id_email_idx" ON "patients"("clinic_id", "email");
