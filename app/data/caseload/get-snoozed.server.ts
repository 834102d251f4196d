import type { Clinician } from "~/auth/actor.server";
import { listAnswers } from "~/data/alerts/list-answers.server";
import type { Alert } from "~/domain/alerts/alert";
import { type AnswerRow, isAnswerTo } from "~/domain/alerts/answers";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { listSnoozed } from "./get-caseload.server";

/** An alert that sleeps, with the answer that says until when. */
type Sleeping = { patient: { id: string; name: string }; alert: Alert; answer: AnswerRow };

/** The alerts that sleep, by the patient's name; as new as the last getCaseload. @param most patients at most */
export async function getSnoozed(
  clinician: Clinician,
  query: CaseloadQuery,
  most?: number,
): Promise<Sleeping[]> {
  const patients = await listSnoozed(clinician, query, most);
  const ids = patients.map(({ id }) => id);
  const answersOf = await listAnswers(clinician, ids);
  return patients.flatMap(({ id, name, alerts }) =>
    alerts.flatMap(({ alert, state }) => {
      const answer = answersOf(id).find((each) => isAnswerTo(each, alert));
      return state === "snoozed" && answer ? [{ patient: { id, name }, alert, answer }] : [];
    }),
  );
}
