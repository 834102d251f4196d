/** On which days sessions are due. */
export const schedule = {
  everyDay: "jeden Tag",
  timesADay: (times: number) => `${timesWords(times)} am Tag`,
  timesAWeek: (times: number) => `${timesWords(times)} pro Woche`,
  anyDays: (times: string) => `${times}, Tage nach Wahl`,
  severalTimes: (days: string, times: string) => `${days}, ${times}`,
};

function timesWords(times: number): string {
  if (times === 1) return "einmal";
  return times === 2 ? "zweimal" : `${times}-mal`;
}
