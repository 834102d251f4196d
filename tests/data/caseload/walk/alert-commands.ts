import { randomUUID } from "node:crypto";
import type { Clinician } from "~/auth/actor.server";
import { answerAlert } from "~/data/alerts/answer-alert.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { undoAnswer } from "~/data/alerts/undo-answer.server";
import { wakeAlert } from "~/data/alerts/wake-alert.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { type AnswerKind, answerKinds, isAnswerTo, snoozeSpan } from "~/domain/alerts/answers";
import { addDays } from "~/domain/calendar/dates";
import { db } from "~/lib/db.server";
import { patientCommands } from "./patient-commands";
import { between, pick, type Step } from "./world";

/** Answers an alert of somebody who has one, beginning with the person of the step. */
async function answer(
  { next, clinic, person }: Step,
  clinician: Clinician,
  kind: AnswerKind,
  isBlind = false,
) {
  for (const { id: patientId } of [person, ...clinic.active]) {
    const known = await getAlerts(clinician, patientId);
    if (known === null || known.alerts.length === 0) continue;
    const { rule, key } = pick(next, known.alerts);
    const standing = await db.alertAnswer.findMany({
      where: { patientId, undoneAt: null },
      orderBy: { at: "desc" },
    });
    const newest = standing.find((each) => isAnswerTo(each, { rule, key }));
    const span = snoozeSpan(rule, known.today);
    const days = between(next, 0, 3);
    const untilOn = kind === "SNOOZED" ? addDays(span.earliest, days) : null;
    const id = randomUUID();
    const result = await answerAlert(clinician, patientId, {
      ...{ id, rule, key, kind, untilOn, reason: "Called." },
      seen: isBlind ? null : (newest?.id ?? null),
    });
    return { id, patientId, outcome: result?.kind ?? "none" };
  }
  return null;
}

/** What is done about alerts and pauses; each says what became of it. */
export const alertCommands = {
  answer: async (step: Step) => {
    const kind = pick(step.next, answerKinds);
    const given = await answer(step, step.clinician, kind);
    return given ? `${kind} ${given.outcome}` : "no alert";
  },
  "answer unseen": async (step: Step) =>
    (await answer(step, step.clinician, "ACKNOWLEDGED", true))?.outcome ?? "no alert",
  "undo answer": async (step: Step) => {
    const given = await answer(step, step.clinician, pick(step.next, answerKinds));
    if (given === null) return "no alert";
    const later = await step.wait(between(step.next, 1, 12));
    return (await undoAnswer(later, given.patientId, given.id)) ?? "none";
  },
  wake: async (step: Step) => {
    const given = await answer(step, step.clinician, "SNOOZED");
    if (given?.outcome !== "answered") return "no alert";
    const later = await step.wait(between(step.next, 1, 600));
    return (await wakeAlert(later, given.patientId, given.id)) ?? "none";
  },
  decide: async (step: Step) => {
    const { next, clinic, clinician } = step;
    const running = () =>
      db.programPause.findFirst({
        where: { clinicId: clinic.id, endedAt: null },
        orderBy: { createdAt: "asc" },
      });
    if ((await running()) === null) await patientCommands["red flag"](step);
    const pause = await running();
    if (pause === null) return "no pause";
    const decision = pick(next, ["GO_ON", "GO_ON", "CHANGE", "STAY", "STOP"] as const);
    const { patientId } = pause;
    const seen = await db.redFlagReport.count({ where: { patientId } });
    const words = { spokeTo: "Her doctor", reason: "Seen." };
    const about = { pauseId: pause.id, decision, seen, ...words };
    const result = await decidePause(clinician, patientId, about);
    return `${decision} ${result?.outcome ?? "none"}`;
  },
  open: async ({ clinician, person: { id: patientId } }: Step) => {
    const drawn = await db.redFlagReport.findMany({ where: { patientId }, select: { id: true } });
    const ids = drawn.map(({ id }) => id);
    return (await markReportsOpened(clinician, patientId, ids)) > 0 ? "opened" : "open before";
  },
} satisfies Record<string, (step: Step) => Promise<string>>;
