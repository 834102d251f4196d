import { firstName } from "./first-name";

/** "Good morning, Tamsin". @param hour 0–23, local to whoever reads it */
export function greeting(name: string, hour: number): string {
  return `${dayPart(hour)}, ${firstName(name)}`;
}

function dayPart(hour: number): string {
  if (hour >= 5 && hour < 12) return "Good morning";
  return hour >= 12 && hour < 18 ? "Good afternoon" : "Good evening";
}
