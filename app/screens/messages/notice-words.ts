import { countWords } from "~/words/numbers";

/** What patients are always told, for staff to read beside it. */
export function noticeWords(
  name: string,
  { phone, answerDays }: { phone: string | null; answerDays: number },
): { title: string; text: string } {
  const within = answerDays === 1 ? "one working day" : countWords(answerDays, "working day");
  const call = phone === null ? "call the clinic" : `call ${phone}`;
  return {
    title: "Not watched around the clock.",
    text: `${name} reads: “You get an answer within ${within}. If it cannot wait, ${call}.”`,
  };
}
