import { sessionPainId } from "~/data/sessions/pain-answers.server";
import { addDays } from "~/domain/calendar/dates";
import type { LogSource, PainMoment } from "~/domain/rows";
import { idFrom, type Random } from "./random";
import type { DayTold, PainTold } from "./story";
import type { Telling } from "./telling";

const MINUTE_MS = 60_000;

type Report = Omit<PainTold, "time"> & {
  id: string;
  moment: PainMoment;
  ago: number;
  at: Date;
  sessionLogId: string | null;
  exerciseId?: string;
  source: LogSource;
};

/** One pain report, unless it lies ahead. */
export function addPain(
  { rows, now, clinicId, patientId, today }: Telling,
  { ago, ...report }: Report,
) {
  if (report.at > now) return;
  rows.pain.push({
    ...report,
    ...{ clinicId, patientId, localDate: addDays(today, -ago), createdAt: report.at },
  });
}

/** The answer belongs to the first session of the day before. */
export function tellMorning(
  telling: Telling,
  ago: number,
  { morning, entered }: DayTold,
  clock: Random,
): void {
  const { rows, today, patientId } = telling;
  const dueOn = addDays(today, -ago - 1);
  const at = within(telling, ago, morning?.time ?? "07:00", clock() * 50);
  const session = rows.sessions.findLast(
    (each) => each.patientId === patientId && each.dueOn === dueOn && each.slot === 1,
  );
  if (morning === undefined || !session || session.status === "MISSED") return;
  const { time: _, ...told } = morning;
  const id = sessionPainId(session.id, "NEXT_MORNING");
  const source = entered?.source ?? "PATIENT";
  const of = { moment: "NEXT_MORNING", sessionLogId: session.id, source } as const;
  addPain(telling, { ...told, ...of, id, ago, at });
}

/** Pain apart from any session. */
export function tellDaily(
  telling: Telling,
  ago: number,
  { daily, entered }: DayTold,
  clock: Random,
): void {
  if (daily === undefined) return;
  const { time = "20:00", ...told } = daily;
  const at = within(telling, ago, time, clock() * 60);
  const id = idFrom("daily", telling.email, ago);
  const of = { moment: "DAILY", sessionLogId: null, source: entered?.source ?? "PATIENT" } as const;
  addPain(telling, { ...told, ...of, id, ago, at });
}

function within({ at }: Telling, ago: number, time: string, minutesLater: number): Date {
  return new Date(at(ago, time).getTime() + Math.round(minutesLater) * MINUTE_MS);
}
