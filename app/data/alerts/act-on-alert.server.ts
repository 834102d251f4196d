import type { Clinician } from "~/auth/actor.server";
import { type AlertAnswerInput, type AnswerResult, answerAlert } from "./answer-alert.server";
import { type UndoResult, undoAnswer } from "./undo-answer.server";
import { type WakeResult, wakeAlert } from "./wake-alert.server";

/** What a form about an alert asks for. */
export type AlertAct =
  | ({ intent: "answer" } & AlertAnswerInput)
  | { intent: "undo" | "wake"; answerId: string };

export type ActResult = AnswerResult | { kind: UndoResult | WakeResult };

/** Carries out what a form about one patient's alerts asks for. Null as from the commands themselves. */
export async function actOnAlert(
  clinician: Clinician,
  patientId: string,
  act: AlertAct,
): Promise<ActResult | null> {
  if (act.intent === "answer") return answerAlert(clinician, patientId, act);
  const command = act.intent === "undo" ? undoAnswer : wakeAlert;
  const kind = await command(clinician, patientId, act.answerId);
  return kind && { kind };
}
