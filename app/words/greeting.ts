import { firstName } from "./person";

/** Morning until noon, evening from six. */
function dayPart(hour: number): "morning" | "afternoon" | "evening" {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** "Good morning, Tamsin". @param hour 0–23, local to whoever reads it */
export function greeting(name: string, hour: number): string {
  return `Good ${dayPart(hour)}, ${firstName(name)}`;
}
