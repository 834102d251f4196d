-- AlterTable
ALTER TABLE "staff_invites" ADD COLUMN     "is_owner" BOOLEAN NOT NULL DEFAULT false;
