import type { PatientActor } from "~/auth/actor.server";
import type { LocalDate, PainMoment, SessionStatus } from "~/domain/rows";
import type { Tx } from "~/lib/db.server";
import { derivedId } from "~/lib/derived-id.server";
import type { SessionPain } from "./input.server";
import type { StoredSession } from "./stored.server";

type Stored = StoredSession["painReports"];
type Session = {
  id: string;
  dueOn: LocalDate;
  status: SessionStatus;
  startedAt: Date;
  endedAt: Date;
};
type Question = Omit<SessionPain, "moment"> & { part: string; moment: PainMoment };

/** Stores the answers to a session's pain questions, new ones and changed ones; what was reported at once is taken in. */
export async function writeSessionPain(
  tx: Tx,
  patient: PatientActor,
  session: Session,
  stored: Stored,
  answers: readonly SessionPain[],
): Promise<void> {
  const { patientId, clinicId, userId: givenById, now } = patient;
  const early = await reportedAtOnce(tx, patient, answers);
  const added = [];
  for (const { part, score, exerciseId, reportId, ...question } of answered(stored, answers)) {
    const moment = momentFor(question.moment, session.status);
    const known = stored.find((report) => partOf(report) === part);
    const reported = early.find(({ id }) => id === reportId);
    if (!known && reported?.isApart) {
      const where = { id: reported.id, patientId };
      const setRight = reported.score === score ? {} : { score, editedAt: now };
      const taken = { sessionLogId: session.id, localDate: session.dueOn, exerciseId };
      await tx.painReport.updateMany({ where, data: { ...taken, ...setRight } });
    } else if (!known) {
      const at = moment === "BEFORE" ? session.startedAt : session.endedAt;
      const felt = { localDate: session.dueOn, at, moment, score, exerciseId };
      // An id that stands for something else already is no reason to lose a log.
      const newId = reported ? null : reportId;
      const own = { id: newId ?? sessionPainId(session.id, part), clinicId, patientId };
      const source = "PATIENT" as const;
      added.push({
        ...{ ...own, createdAt: now, sessionLogId: session.id, source, givenById },
        ...felt,
      });
    } else if (known.score !== score || known.moment !== moment) {
      const where = { id: known.id, patientId };
      await tx.painReport.updateMany({ where, data: { score, moment, editedAt: now } });
    }
  }
  if (added.length > 0) await tx.painReport.createMany({ data: added });
}

/** What stands under the ids by which the phone reported a session's answers, and whether it may be taken in. */
async function reportedAtOnce(
  tx: Tx,
  { patientId }: PatientActor,
  answers: readonly SessionPain[],
): Promise<{ id: string; score: number; isApart: boolean }[]> {
  const ids = answers.flatMap(({ reportId }) => reportId ?? []);
  if (ids.length === 0) return [];
  const found = await tx.painReport.findMany({
    where: { id: { in: ids }, patientId },
    select: { id: true, score: true, moment: true, sessionLogId: true },
  });
  return found.map(({ id, score, moment, sessionLogId }) => {
    return { id, score, isApart: moment === "DURING" && sessionLogId === null };
  });
}

/** The scores by question, in a fixed order: to compare what is stored with what is wanted. */
export function painScores(
  stored: Stored,
  answers: readonly SessionPain[] = [],
): Record<string, number> {
  const scores = answered(stored, answers).map(({ part, score }) => [part, score] as const);
  return Object.fromEntries(scores.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Each question once, the newest answer to it. What was answered earlier and is not repeated stays:
 * a second quick log must never take a pain report away.
 */
function answered(stored: Stored, answers: readonly SessionPain[]): Question[] {
  const all: Omit<Question, "part">[] = [...stored, ...answers].filter(
    ({ moment }) => moment !== "NEXT_MORNING",
  );
  return [...new Map(all.map((each) => [partOf(each), { ...each, part: partOf(each) }])).values()];
}

/** Those of a session's answers to which nothing is stored. */
export function unanswered(stored: Stored, answers: readonly SessionPain[]): SessionPain[] {
  const known = new Set(stored.map(partOf));
  return answers.filter((answer) => !known.has(partOf(answer)));
}

/** "How much pain right now?" is one question: after a session, or apart from one that was not done. */
function partOf({ moment, exerciseId }: Pick<Question, "moment" | "exerciseId">): string {
  if (moment === "DURING") return `DURING ${exerciseId ?? ""}`.trim();
  return moment === "DAILY" ? "AFTER" : moment;
}

function momentFor(moment: PainMoment, status: SessionStatus): PainMoment {
  if (moment !== "AFTER" && moment !== "DAILY") return moment;
  return status === "MISSED" ? "DAILY" : "AFTER";
}

/**
 * The id of a pain report that belongs to a session, always the same for the same question about it:
 * the session sent twice makes its reports once.
 * @param part what tells the report from the session's others, such as "BEFORE" or "DURING pigeon"
 */
export function sessionPainId(sessionId: string, part: string): string {
  return derivedId(`${sessionId} ${part}`);
}
