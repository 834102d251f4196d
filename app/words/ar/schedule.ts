import { aTime, counted } from "./numbers";

/** On which days sessions are due. */
export const schedule = {
  everyDay: "كل يوم",
  timesADay: (times: number) => `${counted(times, aTime)} في اليوم`,
  timesAWeek: (times: number) => `${counted(times, aTime)} في الأسبوع`,
  anyDays: (times: string) => `${times}، في أي أيام`,
  severalTimes: (days: string, times: string) => `${days}، ${times}`,
};
