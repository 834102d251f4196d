import { countryCodes } from "~/content/countries";
import { weekFrom, weekStarts } from "~/domain/calendar/week-order";
import type { LocalDate, Weekday } from "~/domain/rows";
import { plainDate, weekdayName } from "~/words/calendar";
import { type ClinicFields, clinicFields } from "./clinic-fields";

type Values = Parameters<typeof clinicFields>[0];

/** What the page of the clinic's settings shows. */
export type ClinicPage = {
  /** Whether whoever looks may change anything. */
  canChange: boolean;
  stamp: string;
  fields: ClinicFields;
  countries: { code: string; name: string }[];
  timeZones: string[];
  weekStarts: { value: string; word: string }[];
  /** In the order in which the clinic's weeks are shown. */
  weekdays: Weekday[];
  notice: NoticeState;
};

/** The clinic's privacy notice in a sentence, and the way to it. */
type NoticeState = { words: string; link: string };

type Notice = { version: number; effectiveOn: LocalDate } | null;

function noticeState(notice: Notice, canChange: boolean): NoticeState {
  if (notice === null) {
    const words =
      "The clinic has written none. Patients read a plain text that holds for everybody.";
    return { words, link: canChange ? "Write a privacy notice" : "Look at it" };
  }
  const words = `Version ${notice.version}, from ${plainDate(notice.effectiveOn)}.`;
  return { words, link: canChange ? "Read or change it" : "Read it" };
}

/** Told to whoever was slower than a colleague. */
export const CHANGED_MEANWHILE =
  "Somebody else changed these settings since you opened the page. What you typed is still here: saved now, it takes the place of theirs.";

type Settings = { stamp: string; values: Values };
type Around = { canChange: boolean; timeZones: string[]; notice: Notice };

export function clinicPage(
  { stamp, values }: Settings,
  { canChange, timeZones, notice }: Around,
): ClinicPage {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const countries = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    ...{ canChange, stamp, countries, timeZones },
    fields: clinicFields(values),
    weekStarts: weekStarts.map((day) => ({ value: String(day), word: weekdayName(day) })),
    weekdays: weekFrom(values.weekStart),
    notice: noticeState(notice, canChange),
  };
}
