import type { OpeningHours } from "~/domain/calendar/opening-hours";
import { afterWorkingDays } from "~/domain/calendar/working-days";
import { answersInTime } from "~/domain/messages/answers";
import { countWords } from "~/words/numbers";

type Rows = {
  clinic: { answerDays: number };
  hours: OpeningHours;
  times: { at: Date; isFromStaff: boolean }[];
};

/** What a thread says of itself: how the clinic answered. */
export function threadFacts({ clinic: { answerDays }, hours, times }: Rows): string[] {
  const { answers, inTime } = answersInTime(times, (at) => afterWorkingDays(answerDays, hours, at));
  if (answers === 0) return [];
  const within = answerDays === 1 ? "one working day" : countWords(answerDays, "working day");
  return [
    `Answered within ${within} in ${inTime} of ${countWords(answers, "case")}, counted from the first message without an answer.`,
  ];
}
