import { builtInExercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { answeredFigures } from "~/domain/alerts/answer-state";
import { attention } from "~/domain/alerts/attention";
import { addDays } from "~/domain/calendar/dates";
import { auditId, idFrom } from "./random";
import { lastWorkdayAgo, workdayFrom } from "./schedule";
import type { Telling } from "./telling";
import { toldRecord } from "./told-record";

const known = {
  cautionsOf: cautionsOfIn(builtInExercises),
  strengthens: strengthensIn(builtInExercises),
};

/** What was done about an alert, with its key and figures as they were at that moment. Told after the days. */
export function tellAnswer(telling: Telling): void {
  const { story, rows, clinicId, clinicianId, patientId, email, today } = telling;
  if (!story.answer) return;
  const { rule, kind, time, reason, untilIn } = story.answer;
  const ago = lastWorkdayAgo(today);
  const [localDate, at] = [addDays(today, -ago), telling.at(ago, time)];
  const { log, dischargedOn } = recordAt(telling, at);
  const alert = attention(log, localDate, { dischargedOn, ...known }).find(
    (each) => each.rule === rule,
  );
  // There is nothing to answer while the rule does not hold.
  if (alert === undefined) return;
  const id = idFrom("answer", email);
  const untilOn = untilIn === undefined ? null : workdayFrom(addDays(today, untilIn));
  const { key } = alert;
  rows.answers.push({
    ...{ id, clinicId, patientId, rule, key, kind, localDate, untilOn, reason },
    ...{ figures: answeredFigures(alert, { log, today: localDate }), byId: clinicianId, at },
  });
  rows.audit.push({
    ...auditId("answered", email),
    ...{ clinicId, patientId, actorId: clinicianId, at },
    ...{ action: "alert.answered", entity: "AlertAnswer", entityId: id },
    detail: { rule, key, kind, untilOn },
  });
}

/** What stood in the patient's record at an instant. */
function recordAt({ rows, patientId }: Telling, at: Date) {
  const patient = rows.patients.find(({ id }) => id === patientId);
  if (!patient) throw new RangeError("An answer is told after its patient.");
  const stood = ({ createdAt }: { createdAt?: Date | string }) =>
    createdAt !== undefined && new Date(createdAt) <= at;
  return toldRecord(
    { ...rows, sessions: rows.sessions.filter(stood), pain: rows.pain.filter(stood) },
    patient,
  );
}
