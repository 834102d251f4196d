import { addDays } from "~/domain/calendar/dates";
import { auditId, idFrom } from "./random";
import type { Telling } from "./telling";

/** Until when the patient said that they are away. */
export function tellAway({ story, rows, email, clinicId, patientId, today, at }: Telling): void {
  if (!story.away) return;
  const { ago, time, untilIn } = story.away;
  const createdAt = at(ago, time);
  const createdById = idFrom("user", email);
  const [fromOn, untilOn] = [addDays(today, -ago), addDays(today, untilIn)];
  const id = idFrom("absence", email);
  rows.absences.push({ id, clinicId, patientId, fromOn, untilOn, createdById, createdAt });
  rows.audit.push({
    ...auditId("away", email),
    ...{ clinicId, patientId, actorId: createdById, at: createdAt },
    ...{ action: "absence.set", entity: "Absence", entityId: id, detail: { untilOn } },
  });
}
