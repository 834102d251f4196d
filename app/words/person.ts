import type { Catalogue } from "./catalogue";
import { pageWordsIn } from "./page-words";

export const TITLES = /^(dr|mr|mrs|ms|mx|prof)\.?$/i;

/** How to speak to somebody: the first name, or the whole name of whoever signs with a title. */
export function firstName(name: string): string {
  const [first = ""] = name.trim().split(/\s+/);
  return first === "" || TITLES.test(first) ? name.trim() : first;
}

/** Morning until noon, evening from six. */
function dayPart(hour: number): "morning" | "afternoon" | "evening" {
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** "Good morning, Tamsin". @param hour 0–23, local to whoever reads it */
export function greeting(
  name: string,
  hour: number,
  words: Pick<Catalogue, "today"> = pageWordsIn(null),
): string {
  return words.today.greeting[dayPart(hour)](firstName(name));
}
