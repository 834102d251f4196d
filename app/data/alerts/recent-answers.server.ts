import type { Clinician } from "~/auth/actor.server";
import { mineOf } from "~/data/covers/running.server";
import { patientsOf, patientsToChange } from "~/data/patients/scope.server";
import { canUndo } from "~/domain/alerts/answers";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";
import { answerSelection, standing, toAnswer } from "./stored.server";

/** House figures: days that answers stay in the list of what was done, and how many are shown. */
export const DONE_DAYS = 14;
const SHOWN = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What was acknowledged or resolved in the last 14 days. @param whose patients of the clinic, or those that the clinician calls "mine" */
function doneBy(clinician: Clinician, whose: "all" | "mine"): Prisma.AlertAnswerWhereInput {
  const own = whose === "mine" ? mineOf(clinician) : {};
  return {
    ...standing,
    kind: { in: ["ACKNOWLEDGED", "RESOLVED"] },
    at: { gte: new Date(clinician.now.getTime() - DONE_DAYS * DAY_MS) },
    patient: { AND: [patientsOf(clinician), own, { archivedAt: null }] },
  };
}

/** How many answers the list of what was done holds. */
export function countDone(clinician: Clinician, whose: "all" | "mine"): Promise<number> {
  return asActor.reads(clinician, (rows) =>
    rows.alertAnswer.count({ where: doneBy(clinician, whose) }),
  );
}

/** The newest 50 of them, the newest first. */
export async function listDone(clinician: Clinician, whose: "all" | "mine") {
  const stored = await asActor.reads(clinician, (rows) =>
    rows.alertAnswer.findMany({
      where: doneBy(clinician, whose),
      orderBy: [{ at: "desc" }, { id: "asc" }],
      take: SHOWN,
      select: { ...answerSelection, patient: { select: { id: true, name: true } } },
    }),
  );
  return stored.map(({ patient, ...answer }) => ({ ...toAnswer(answer), patient }));
}

/** An answer that the clinician gave a moment ago and can still take back; null for any other. */
export async function getUndoable(clinician: Clinician, answerId: string) {
  const stored = await asActor.reads(clinician, (rows) =>
    rows.alertAnswer.findFirst({
      where: { ...standing, id: answerId, patient: patientsToChange(clinician, "ACT") },
      select: { ...answerSelection, patient: { select: { id: true, name: true } } },
    }),
  );
  if (!stored || !canUndo(stored, clinician)) return null;
  const { patient, ...answer } = stored;
  return { ...toAnswer(answer), patient };
}
