import { isOpenAt } from "~/domain/calendar/opening-hours";
import { asksToStayOff, isRedFlagCode, levelOf, type RedFlagCode } from "~/domain/red-flags/signs";
import type { Answer, WrongPage } from "./wrong-page";

/** What to do about some signs, and what to say on the phone. */
export type AnswerOf = Answer & {
  say: string;
  /** The same in English, beside words that nobody has checked; null where none is needed. */
  english: { title: string; answer: AnswerOf } | null;
};

/**
 * The answer to the signs that were ticked, together with those reported since the program was paused; the gravest of
 * them decides, so that a further sign takes nothing back. Made of the page alone, so that a browser gives it without a
 * connection.
 * @param at decides which number counts
 * @returns null without a sign that is known
 */
export function answerOf(page: WrongPage, ticked: readonly string[], at: Date): AnswerOf | null {
  const known = ticked.filter(isRedFlagCode);
  if (known.length === 0) return null;
  const codes = [...page.reported, ...known];
  const level = levelOf(codes);
  if (level === null) return null;
  const { TODAY, ...others } = page.answers;
  const isOpen = isOpenAt(page.hours, at);
  const answer = level === "TODAY" ? (isOpen ? TODAY.open : TODAY.closed) : others[level];
  const beside = asksToStayOff(codes) ? [...answer.beside, page.stayOff] : answer.beside;
  return { ...answer, beside, say: sayWords(page, codes), english: inEnglish(page, ticked, at) };
}

function inEnglish({ english }: WrongPage, ticked: readonly string[], at: Date) {
  const answer = english && answerOf(english.page, ticked, at);
  return answer && { title: english.title, answer };
}

function sayWords({ groups, words: { say } }: WrongPage, codes: readonly RedFlagCode[]): string {
  const parts = groups.flatMap(({ signs }) =>
    signs.filter(({ code }) => codes.includes(code)).map((sign) => sign.say),
  );
  return `${say.before}${parts.join(say.between)}${say.after}`;
}
