import type { KeptExercise } from "~/domain/discharge/keeps";
import type { LetterContent } from "~/domain/discharge/letter";
import type { Outcome } from "~/domain/discharge/outcome";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";

export type Doctor = {
  id: string;
  name: string;
  practice: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** What a letter and its page are made from. */
export type LetterRows = {
  id: string;
  name: string;
  birthYear: number | null;
  timeZone: string;
  clinicTimeZone: string;
  today: LocalDate;
  now: Date;
  writer: string;
  canChange: boolean;
  clinic: { name: string; address: string | null; phone: string | null };
  referrerId: string | null;
  /** Those that are not archived. */
  referrers: readonly Doctor[];
  outcome: Outcome;
  episode: {
    id: string;
    condition: string;
    side: BodySide;
    goal: string | null;
    nextVisitOn: LocalDate | null;
  };
  closed: {
    goalOutcome: string | null;
    reason: string | null;
    closedAt: Date;
    keeps: KeptExercise[];
  };
  letter: {
    content: LetterContent;
    referrerId: string | null;
    consentOn: LocalDate | null;
    sharedAt: Date | null;
    savedAt: Date;
  } | null;
};
