import type { SinceRevision } from "~/domain/pain/since-revision";
import type { PainWindow } from "~/domain/pain/windows";
import type { Adherence } from "~/domain/session/adherence";
import type { Thresholds } from "~/domain/thresholds";
import { weekdayDate } from "~/words/calendar";
import { countWords, meanWords, signedWords } from "~/words/numbers";
import { type NameOf, revisionNote } from "~/words/program-change";
import type { ChartAnswer } from "./chart-answers";

/** What stands before and after the newest change of program: figures with their numbers of reports, and no cause. */
export function revisionAnswer(
  since: SinceRevision | null,
  { minLoggedDays }: Thresholds["trend"],
  nameOf: NameOf,
): ChartAnswer {
  const question = "What changed since the last revision?";
  if (since === null)
    return { question, text: "Nothing was changed yet in this episode of care.", details: [] };
  const { on, program, revision, pain, sessions } = since;
  const what = revision.number === 1 ? program.name : revisionNote(revision, nameOf);
  const title = `Version ${revision.number} since ${weekdayDate(on)}: ${what.replace(/\.$/, "")}.`;
  const { before, after, change, important } = pain;
  if (change === null) {
    const lacking = [before, after].filter((each) => each.lacking > 0);
    const missing = lacking.map((each) => {
      const side = each === before ? "before" : "from it on";
      return `${countWords(each.lacking, "day")} ${side}`;
    });
    const few = `Too few pain reports to compare: it takes ${minLoggedDays} days on each side; missing are ${missing.join(" and ")}.`;
    return { question, text: few, details: [title, sessionsWords(sessions)] };
  }
  const size =
    change === 0
      ? "no change"
      : `${signedWords(change)}, ${important ? "an important" : "a small"} change`;
  return {
    question,
    text: `Mean pain ${meanOf(before)} before, ${meanOf(after)} after: ${size}.`,
    details: [
      title,
      `${windowWords(before)} before; ${windowWords(after)} from it on.`,
      sessionsWords(sessions),
      "One after the other: that does not show that one came from the other.",
    ],
  };
}

const meanOf = ({ mean }: PainWindow) => (mean === null ? "not known" : meanWords(mean));

/** "7 reports on 5 days" */
function windowWords({ reports, loggedDays }: PainWindow): string {
  return `${countWords(reports, "report")} on ${countWords(loggedDays, "day")}`;
}

function sessionsWords({ before, after }: SinceRevision["sessions"]): string {
  return `Sessions done: ${doneOf(before)} before, ${doneOf(after)} after.`;
}

const doneOf = ({ done, due }: Adherence) => (due === 0 ? "none due" : `${done} of ${due}`);
