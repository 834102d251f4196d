import { firstName } from "./first-name";

export type DayPart = "morning" | "afternoon" | "evening";

/** Morning until noon, evening from six. @param hour 0–23, local to whoever reads it */
export function dayPart(hour: number): DayPart {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** "Good morning, Tamsin" */
export function greeting(name: string, hour: number): string {
  return `Good ${dayPart(hour)}, ${firstName(name)}`;
}
