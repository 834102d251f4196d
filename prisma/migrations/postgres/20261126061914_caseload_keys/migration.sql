-- What is in the table can be worked out anew, so no row is carried over.
DELETE FROM "caseload_snapshots";

-- AlterTable
ALTER TABLE "caseload_snapshots" ADD COLUMN     "adherence" DOUBLE PRECISION,
ADD COLUMN     "condition" TEXT NOT NULL,
ADD COLUMN     "condition_key" TEXT NOT NULL,
ADD COLUMN     "has_no_program" BOOLEAN NOT NULL,
ADD COLUMN     "is_discharged" BOOLEAN NOT NULL,
ADD COLUMN     "is_low" BOOLEAN NOT NULL,
ADD COLUMN     "is_review_due" BOOLEAN NOT NULL,
ADD COLUMN     "is_unchecked" BOOLEAN NOT NULL,
ADD COLUMN     "last_log_on" TEXT,
ADD COLUMN     "name_key" TEXT NOT NULL,
ADD COLUMN     "next_visit_on" TEXT,
ADD COLUMN     "open_alerts" INTEGER NOT NULL,
ADD COLUMN     "pain_mean" DOUBLE PRECISION,
ADD COLUMN     "place" TEXT,
ADD COLUMN     "search_text" TEXT NOT NULL,
ADD COLUMN     "snoozed_alerts" INTEGER NOT NULL,
ADD COLUMN     "status" TEXT NOT NULL,
ADD COLUMN     "valid_from" TIMESTAMP(3) NOT NULL,
ALTER COLUMN "facts" SET DATA TYPE TEXT;
