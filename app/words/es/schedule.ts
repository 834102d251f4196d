import { count } from "./numbers";

const times = (number: number) => count(number, { one: "vez", other: "veces" });

/** On which days sessions are due. */
export const schedule = {
  everyDay: "todos los días",
  timesADay: (number: number) => `${times(number)} al día`,
  timesAWeek: (number: number) => `${times(number)} por semana`,
  anyDays: (said: string) => `${said}, cualquier día`,
  severalTimes: (days: string, said: string) => `${days}, ${said}`,
};
