-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_staff_invites" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clinic_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "is_owner" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" TEXT NOT NULL,
    "mailed_token_hash" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "withdrawn_at" DATETIME,
    CONSTRAINT "staff_invites_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinics" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_staff_invites" ("clinic_id", "created_at", "created_by_id", "email", "expires_at", "id", "mailed_token_hash", "name", "role", "token_hash", "used_at", "withdrawn_at") SELECT "clinic_id", "created_at", "created_by_id", "email", "expires_at", "id", "mailed_token_hash", "name", "role", "token_hash", "used_at", "withdrawn_at" FROM "staff_invites";
DROP TABLE "staff_invites";
ALTER TABLE "new_staff_invites" RENAME TO "staff_invites";
CREATE UNIQUE INDEX "staff_invites_token_hash_key" ON "staff_invites"("token_hash");
CREATE UNIQUE INDEX "staff_invites_mailed_token_hash_key" ON "staff_invites"("mailed_token_hash");
CREATE INDEX "staff_invites_clinic_id_idx" ON "staff_invites"("clinic_id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
