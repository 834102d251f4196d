import { countWords } from "~/words/numbers";

/** On which days sessions are due. */
export const schedule = {
  everyDay: "every day",
  timesADay: (times: number) => `${timesWords(times)} a day`,
  timesAWeek: (times: number) => `${timesWords(times)} a week`,
  anyDays: (times: string) => `${times}, any days`,
  severalTimes: (days: string, times: string) => `${days}, ${times}`,
};

function timesWords(times: number): string {
  if (times === 1) return "once";
  return times === 2 ? "twice" : countWords(times, "time");
}
