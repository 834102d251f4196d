import type { Effort, ExerciseLogRow, LocalDate, MissReason, SessionStatus } from "~/domain/rows";
import type { SessionPain } from "./pain-answers.server";

/** A session as somebody logs it, by form, guided run or a phone's queue. */
export type SessionInput = {
  /** UUID made by whoever sends the log: sending it again makes no second log. */
  id: string;
  dueOn: LocalDate;
  slot: number;
  status: SessionStatus;
  startedAt: Date | null;
  completedAt: Date | null;
  effort: Effort | null;
  missReason: MissReason | null;
  note: string | null;
  /** What became of single exercises; empty when nothing was said about them. */
  exercises: ExerciseLogRow[];
  pain: SessionPain[];
};
