import {
  type IntakeActivity,
  type IntakeAnswers,
  type IntakeQuestion,
  intakeQuestions,
  isOpenQuestion,
  isSameActivity,
} from "./intake";
import { PSFS_ACTIVITIES } from "./score";

/** What two people answered differently: a question with both answers. */
export type IntakeDifference = {
  question: IntakeQuestion;
  here: IntakeAnswers;
  there: IntakeAnswers;
};

/**
 * One intake of two people's answers. What only one of them answered is taken; a "yes" to a red flag or a caution, and a
 * ticked sign, stay whoever said it; names of activities are put together. Where both said something else, that of
 * `here` stands, and the question is among the differences, so that nothing is lost unseen.
 */
export function mergeIntakes(
  here: IntakeAnswers,
  there: IntakeAnswers,
): { answers: IntakeAnswers; differences: IntakeDifference[] } {
  const answers: IntakeAnswers = {
    signs:
      here.signs && there.signs
        ? [...new Set([...there.signs, ...here.signs])]
        : (here.signs ?? there.signs),
    flags: eitherYes(here.flags, there.flags),
    cautions: eitherYes(here.cautions, there.cautions),
    goal: here.goal ?? there.goal,
    minutes: here.minutes ?? there.minutes,
    activities: bothNamed(here.activities, there.activities),
  };
  const differences = intakeQuestions
    .filter((question) => !isSameAnswer(question, here, there))
    .filter((question) => isAnswered(question, here) && isAnswered(question, there))
    .map((question) => ({ question, here, there }));
  return { answers, differences };
}

/** Whether two people said the same about a question. */
export function isSameAnswer(
  question: IntakeQuestion,
  a: IntakeAnswers,
  b: IntakeAnswers,
): boolean {
  switch (question.kind) {
    case "flag":
      return a.flags[question.code] === b.flags[question.code];
    case "caution":
      return a.cautions[question.code] === b.cautions[question.code];
    case "signs":
      return JSON.stringify(sorted(a.signs)) === JSON.stringify(sorted(b.signs));
    case "activities":
      return JSON.stringify(pairs(a.activities)) === JSON.stringify(pairs(b.activities));
    default:
      return a[question.kind] === b[question.kind];
  }
}

/** Whether two people said the same about everything. */
export function isSameIntake(a: IntakeAnswers, b: IntakeAnswers): boolean {
  return intakeQuestions.every((question) => isSameAnswer(question, a, b));
}

const sorted = (signs: readonly string[] | null) => signs && [...signs].sort();

const pairs = (activities: readonly IntakeActivity[]) =>
  activities.map(({ name, score }) => [name, score]);

/** One activity counts as an answer, although the question stays open until there are three. */
function isAnswered(question: IntakeQuestion, answers: IntakeAnswers): boolean {
  if (question.kind === "activities") return answers.activities.length > 0;
  return !isOpenQuestion(question, answers);
}

type YesOrNo<Code extends string> = Partial<Record<Code, boolean>>;

function eitherYes<Code extends string>(a: YesOrNo<Code>, b: YesOrNo<Code>): YesOrNo<Code> {
  const codes = [...new Set([...Object.keys(b), ...Object.keys(a)])] as Code[];
  const merged: YesOrNo<Code> = {};
  for (const code of codes) merged[code] = a[code] === true || b[code] === true;
  return merged;
}

function bothNamed(
  here: readonly IntakeActivity[],
  there: readonly IntakeActivity[],
): IntakeActivity[] {
  const kept = here.map(({ name, score }) => {
    const theirs = there.find((each) => isSameActivity(each.name, name));
    return { name, score: score ?? theirs?.score ?? null };
  });
  const others = there.filter(
    ({ name }) => name !== "" && !here.some((each) => isSameActivity(each.name, name)),
  );
  // A row of theirs that finds no room is told of as a difference.
  return [...kept, ...others].slice(0, PSFS_ACTIVITIES.most);
}
