import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { INTAKE, intakeItemOf } from "~/domain/measures/asked-intake";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import { wrongPage } from "~/screens/wrong/wrong-page";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { type MyQuestionsPage, nextPath } from "./my-measures-page";

type Help = Parameters<typeof wrongPage>[0] & { clinicName: string };

type Reader = {
  access: "self" | "carer";
  name: string;
  timeZone: string;
  today: string;
  now: Date;
};

/** The sign that a question asks about; null for any other question. */
export function flagAsked(page: MyQuestionsPage): RedFlagCode | null {
  if (page.view !== "question") return null;
  const [measure, ...item] = page.key.split(".");
  const known = measure === INTAKE ? intakeItemOf(item.join(".")) : null;
  return known?.kind === "flag" ? known.code : null;
}

/** What to do about a sign that was said yes to, exactly as "Something is wrong" says it; then the questions go on. */
export function guidancePage(
  { name, about, back, strip }: MyQuestionsPage,
  { code, at, help }: { code: RedFlagCode; at: Date; help: Help },
  { number, isChange }: { number: number; isChange: boolean },
  reader: Reader,
  words: Catalogue,
): MyQuestionsPage {
  const { timeZone, today, now } = reader;
  const forWhom = reader.access === "carer" ? reader.name : null;
  const day = relativeDate(localDateAt(at, timeZone), today, words);
  const { goOn: label, stop } = words.questions.intake;
  return {
    ...{ name, about, back, strip, view: "guidance", title: words.wrong.title },
    wrong: wrongPage(help, now, words, true, forWhom),
    ...{ codes: [code], at: now.toISOString() },
    told: words.wrong.told.sent(help.clinicName, day, localTimeAt(at, timeZone)),
    goOn: { to: nextPath(number, isChange), label },
    stop,
  };
}
