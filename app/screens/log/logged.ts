import type { Exercises } from "~/content/exercises";
import { findRevision } from "~/domain/program/in-force";
import type { PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { exerciseName } from "~/screens/library/exercise-names";
import type { Catalogue } from "~/words/catalogue";

/** What was logged, in words, and where it is changed: the same on every page that shows it. */

/** "Pain 2 before the session, 4 after the session. It felt right. Reason: no time."; empty when only the outcome was logged. */
export function sessionDetail(
  { id, effort, missReason }: SessionRow,
  pain: readonly PainRow[],
  { log: { detail }, answers }: Catalogue,
): string {
  const own = pain.filter((report) => report.sessionLogId === id);
  const scores = own.map(({ score, moment }) => detail.score(score, answers.moments[moment]));
  return [
    scores.length > 0 ? detail.pain(scores) : "",
    effort ? detail.effort(answers.efforts[effort]) : "",
    missReason ? detail.reason(answers.reasons[missReason]) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** "Lunge: easier version, thomas stretch."; empty when all was done as prescribed. */
export function easierDetail(
  { revisionId, exercises: logged }: SessionRow,
  { programs }: Pick<PatientLog, "programs">,
  exercises: Exercises,
  words: Catalogue,
): string {
  const items = findRevision(programs, revisionId)?.revision.items ?? [];
  const nameOf = (id: string) => exerciseName(id, "short", exercises, words);
  const sentences = logged.flatMap(({ itemId, easierId }) => {
    const item = items.find(({ id }) => id === itemId);
    if (!item || easierId === null) return [];
    return words.player.doneAs(nameOf(item.exerciseId), words.session.inText(nameOf(easierId)));
  });
  return [...new Set(sentences)].join(" ");
}

type Place = Pick<SessionRow, "id" | "dueOn" | "slot">;

/** Where a logged session is changed; its id tells a log of an earlier program from one of the program in force. */
export function sessionChangePath({ id, dueOn, slot }: Place): string {
  return `/my/log/${dueOn}/${slot}?id=${id}`;
}

/** Where a pain report apart from a session's log is changed; the morning after has a page of its own. */
export function painChangePath({ id, moment }: Pick<PainRow, "id" | "moment">): string {
  return `${moment === "NEXT_MORNING" ? "/my/pain/morning" : "/my/pain"}?id=${id}`;
}

/** Where it is asked whether a log is to be removed. */
export function removePath(id: string): string {
  return `/my/log/undo?id=${id}`;
}
