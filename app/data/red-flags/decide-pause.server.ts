import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { endProgram } from "~/data/programs/stop-program.server";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { openPrograms } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";

/** What a clinician decides about a pause: the program goes on, will be changed, stays paused, or ends. */
export type PauseDecision = "GO_ON" | "CHANGE" | "STAY" | "STOP";

export type PauseInput = {
  pauseId: string;
  /** How many reports of the patient there were on the page: one more, and the decision is not about all of them. */
  seen: number;
  decision: PauseDecision;
  /** Whom the clinician spoke to, in their words. */
  spokeTo: string;
  reason: string;
};

/** "decided": somebody else was faster. "reported": another report came in meanwhile. Nothing was changed. */
export type PauseOutcome =
  | { outcome: "done" }
  | { outcome: "reported" }
  | { outcome: "decided"; by: string | null; at: Date | null; decision: PauseDecision | null };

/**
 * Ends a running pause by a decision. The last day that it holds on:
 * - GO_ON: the day before, because the patient was told that they may go on, and today's session counts again.
 * - CHANGE and STOP: today. What is due from tomorrow follows from the program as it then is.
 * - STAY: the day before; from today another pause of the same cause goes on. So each decision is a row that stays.
 * STOP ends every program that runs or is to come, as stopProgram does.
 * @returns null when the clinic has no such pause
 */
export function decidePause(
  clinician: Clinician,
  patientId: string,
  input: PauseInput,
): Promise<PauseOutcome | null> {
  return asActor.serializable(clinician, async (tx) => {
    const pause = await tx.programPause.findFirst({
      where: {
        id: input.pauseId,
        patientId,
        patient: patientToChange(clinician, patientId, "ACT"),
      },
      select: pauseSelection,
    });
    if (!pause) return null;
    if (pause.endedAt !== null) {
      const { endedBy, endedAt, decision } = pause;
      return { outcome: "decided", by: endedBy?.name ?? null, at: endedAt, decision };
    }
    if (pause.patient._count.redFlagReports !== input.seen) return { outcome: "reported" };
    const today = localDateAt(clinician.now, pause.patient.timeZone);
    const untilOn = lastDayOf(input.decision, today);
    await tx.programPause.update({
      where: { id: pause.id, patientId },
      data: {
        ...{ untilOn, decision: input.decision, spokeTo: input.spokeTo, reason: input.reason },
        ...{ endedById: clinician.userId, endedAt: clinician.now },
      },
      select: { id: true },
    });
    await recordChange(tx, clinician, {
      ...{ action: "pause.decided", entity: "ProgramPause", entityId: pause.id, patientId },
      detail: { decision: input.decision, fromOn: pause.fromOn, untilOn },
    });
    await carryOut(tx, clinician, { ...pause, patientId, today }, input.decision);
    return { outcome: "done" };
  });
}

const pauseSelection = {
  ...{ id: true, fromOn: true, level: true, reportId: true, endedAt: true, decision: true },
  endedBy: { select: { name: true } },
  patient: {
    select: {
      timeZone: true,
      _count: { select: { redFlagReports: true } },
      programs: { select: { id: true, startsOn: true, stoppedOn: true } },
    },
  },
} satisfies Prisma.ProgramPauseSelect;

function lastDayOf(decision: PauseDecision, today: LocalDate): LocalDate {
  return decision === "GO_ON" || decision === "STAY" ? addDays(today, -1) : today;
}

type Pause = Prisma.ProgramPauseGetPayload<{ select: typeof pauseSelection }> & {
  patientId: string;
  today: LocalDate;
};

async function carryOut(
  tx: Tx,
  clinician: Clinician,
  { patientId, today: fromOn, level, reportId, patient }: Pause,
  decision: PauseDecision,
): Promise<void> {
  const { clinicId, now: createdAt } = clinician;
  if (decision === "STAY") {
    const data = { clinicId, patientId, fromOn, level, reportId, createdAt };
    await tx.programPause.create({ data, select: { id: true } });
  }
  if (decision !== "STOP") return;
  for (const { id } of openPrograms(patient.programs, fromOn)) {
    await endProgram(tx, clinician, patientId, id);
  }
}
