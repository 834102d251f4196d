import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import type { Effort, ExerciseLogRow, LocalDate, MissReason, SessionStatus } from "~/domain/rows";
import { storableText } from "~/lib/storable-text.server";

/** What a log is made of, one schema a field: forms and a phone's queue build theirs from these. */

const REASONS = ["PAIN", "NO_TIME", "FORGOT", "UNSURE_HOW", "FEELING_BETTER", "OTHER"] as const;

/** An id made by the sender; one spelling, so that the same id is the same log. */
export const clientId = (error?: string) => z.guid(error).toLowerCase();
/** NPRS: a whole number from 0 to 10. */
export const score = (error?: string) => z.int(error).min(0, error).max(10, error);
export const status = (error?: string) => z.enum(["DONE", "PARTLY", "MISSED"], error);
export const effort = (error?: string) => z.enum(["EASY", "RIGHT", "HARD"], error);
export const missReason = (error?: string) => z.enum(REASONS, error);
export const exerciseResult = () => z.enum(["DONE", "PARTLY", "SKIPPED"]);
export const instant = () => z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const localDate = (error?: string) => z.string().refine(isLocalDate, error);
/** An id of ours, as it comes back. */
export const knownId = () => z.string().overwrite(storableText).max(60);
/** The stamps of a form. */
export const knowledge = {
  seen: z.string().max(40).optional(),
  over: z.string().max(40).optional(),
};
/** Exercises of a program, and so answers about them, at most. */
export const MAX_ITEMS = 60;
/** Characters of what a patient writes beside a log. */
export const MAX_REMARKS = 1000;
/** The same beside a warning sign: more than the page's field takes, whose line ends count twice on their way. */
export const MAX_REPORT_REMARKS = 2 * MAX_REMARKS;

/** Whether an address carries an id that a log can have. */
export function isClientId(id: string | null): id is string {
  return clientId().safeParse(id).success;
}

/** An answer to one of a session's own pain questions; 0 is an answer, no answer is no entry. */
export type SessionPain = {
  moment: "BEFORE" | "DURING" | "AFTER";
  /** NPRS, whole numbers 0–10. */
  score: number;
  /** DURING: the exercise that it was felt in. */
  exerciseId: string | null;
  /** DURING: the id under which the phone reported it at once, whether or not that arrived; null or left out: it did not. */
  reportId?: string | null;
};

/** Which stored log the sender knew, by its stamp (domain/session/log-stamp). A queue says nothing of it. */
export type Knowledge = {
  /** What the form was opened with. */
  seen?: string;
  /** What the sender was shown afterwards, and wants changed all the same. */
  over?: string;
};

/** A session as somebody logs it, by form, guided run or a phone's queue. */
export type SessionInput = Knowledge & {
  /** UUID made by whoever sends the log: sending it again makes no second log. */
  id: string;
  dueOn: LocalDate;
  slot: number;
  /** The revision that the sender's page was drawn from, where it may be an older one. */
  revisionId?: string | null;
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

export type PainInput = Knowledge & {
  /** UUID made by whoever sends the report: sending it again makes no second one. */
  id: string;
  /** NPRS, whole numbers 0–10. */
  score: number;
  localDate: LocalDate;
  /** A body site's code, or where it hurts in the person's own words. */
  bodySite: string | null;
  note: string | null;
};

/** Pain that broke an exercise off, reported while the session goes on. */
export type DuringInput = Pick<PainInput, "id" | "score" | "localDate"> & {
  exerciseId: string | null;
};

/** How the morning after a session was. */
export type MorningInput = Pick<PainInput, "score" | "note"> &
  Knowledge & {
    sessionId: string;
    /** The id of a queue's event; a form has none. */
    sentAs?: string;
  };

type PainAnswers = {
  pain?: number | null;
  painBefore?: number | null;
  during: { exerciseId: string; score: number; id?: string | null }[];
};

/** The answered questions of a session; unanswered ones leave no trace. */
export function painOf({ pain, painBefore, during }: PainAnswers): SessionPain[] {
  const asked = [
    { moment: "BEFORE" as const, score: painBefore ?? null, exerciseId: null },
    ...during.map(({ id: reportId = null, ...each }) => {
      return { moment: "DURING" as const, ...each, reportId };
    }),
    { moment: "AFTER" as const, score: pain ?? null, exerciseId: null },
  ];
  return asked.flatMap(({ score: given, ...each }) =>
    given === null ? [] : [{ ...each, score: given }],
  );
}
