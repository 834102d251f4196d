import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { addDays, localDateAt, mondayOf } from "~/domain/calendar/dates";
import type { ReminderFacts } from "~/domain/reminders/wanted";
import type { Rows } from "~/lib/db.server";

/** What tells whether there is anything to remind of at an instant, for one person and record; null where it is gone. */
export async function readFacts(
  rows: Rows,
  { patientId, userId }: { patientId: string; userId: string },
  at: Date,
): Promise<{ facts: ReminderFacts; timeZone: string } | null> {
  // Wherever in the world it is: the whole week, and the day before it.
  const from = addDays(mondayOf(addDays(at.toISOString().slice(0, 10), -2)), -1);
  const patient = await rows.patient.findUnique({
    where: { id: patientId },
    select: patientLogSelect(from),
  });
  if (!patient) return null;
  const { timeZone } = patient;
  const log = toPatientLog(patient);
  const asked = await rows.measureRequest.findFirst({
    where: { patientId, doneAt: null, withdrawnAt: null },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true },
  });
  const facts = {
    ...{ log, dischargedOn: log.episode?.dischargedOn ?? null },
    askedOn: asked && localDateAt(asked.createdAt, timeZone),
    hasUnread: await hasUnread(rows, patientId, userId),
  };
  return { facts, timeZone };
}

async function hasUnread(rows: Rows, patientId: string, userId: string): Promise<boolean> {
  const thread = await rows.messageThread.findFirst({
    where: { patientId },
    select: {
      reads: { where: { userId }, select: { readTo: true } },
      messages: {
        where: { isFromStaff: true },
        orderBy: { at: "desc" },
        take: 1,
        select: { at: true },
      },
    },
  });
  const newest = thread?.messages[0];
  const readTo = thread?.reads[0]?.readTo;
  return newest !== undefined && (readTo === undefined || readTo < newest.at);
}
