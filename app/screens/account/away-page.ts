import type { FormResult } from "~/components/ui/form-result";
import { awaySpan } from "~/domain/patient/absence";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

/** What the card's two forms ask for: to be away until a day, and to be back. */
export const awayIntent = { set: "away", end: "back" } as const;

/** Whether an answer is that of the form for a day away, and not of another one on its page. */
export function isOfAwayCard(form: FormResult): boolean {
  return form?.initialValue?.untilOn !== undefined || form?.error?.untilOn !== undefined;
}

/** Until when somebody is away, and the question for the day. */
export type AwayPage = {
  title: string;
  lead: string;
  /** "Away until 3 December 2026."; null while they are not. */
  state: string | null;
  label: string;
  /** The first and last day that can be chosen. */
  days: { earliest: LocalDate; latest: LocalDate };
  initial: LocalDate | null;
  send: string;
  back: string;
};

/** @param until their last day away; null while they are not */
export function awayPage(until: LocalDate | null, today: LocalDate, words: Catalogue): AwayPage {
  const { title, lead, label, send, back } = words.absence;
  return {
    ...{ title, lead, label, send, back, initial: until, days: awaySpan(today) },
    state: until === null ? null : words.absence.until(plainDate(until, words)),
  };
}
