import type { LocalDate } from "~/domain/rows";
import type { SeedRows } from "./rows";
import type { Story } from "./story";

/** What every part of a story is told with. */
export type Telling = {
  story: Story;
  rows: SeedRows;
  now: Date;
  passwordHash: string;
  clinicId: string;
  clinicianId: string;
  patientId: string;
  email: string;
  timeZone: string;
  /** Patient-local date of `now`. */
  today: LocalDate;
  /** The instant at "HH:MM", so many days ago, on the patient's wall clock. */
  at: (ago: number, time: string) => Date;
};
