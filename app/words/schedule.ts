import type { Schedule, Weekday } from "~/domain/rows";
import { weekdayShort } from "./calendar";
import type { Catalogue } from "./catalogue";
import { schedule as scheduleInEnglish } from "./en/schedule";
import { listWords } from "./numbers";
import { pageWordsIn } from "./page-words";

type Words = Pick<Catalogue, "language" | "schedule" | "calendar">;

const english = (): Words => ({ ...pageWordsIn(null), schedule: scheduleInEnglish });

/** Monday to Sunday. */
export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "Mon, Wed, Fri", in the order of the week. */
export function weekdayList(weekdays: readonly Weekday[], words: Words = english()): string {
  const days = EVERY_DAY.filter((day) => weekdays.includes(day));
  return listWords(
    days.map((day) => weekdayShort(day, words)),
    words,
  );
}

/** The weekdays that are not listed. */
export function restDays(weekdays: readonly Weekday[]): Weekday[] {
  return EVERY_DAY.filter((day) => !weekdays.includes(day));
}

/** "once a day", "twice a day", "3 times a week". */
export function timesWords(times: number, span: "day" | "week", words: Words = english()): string {
  return span === "day" ? words.schedule.timesADay(times) : words.schedule.timesAWeek(times);
}

/** "every day, twice a day", "Mon, Wed, Fri", "3 times a week, any days". */
export function scheduleWords(schedule: Schedule, words: Words = english()): string {
  const { everyDay, timesADay, timesAWeek, anyDays, severalTimes } = words.schedule;
  if (schedule.kind === "perWeek") return anyDays(timesAWeek(schedule.timesPerWeek));
  const { weekdays, timesPerDay } = schedule;
  const days = restDays(weekdays).length === 0 ? everyDay : weekdayList(weekdays, words);
  return timesPerDay === 1 ? days : severalTimes(days, timesADay(timesPerDay));
}
