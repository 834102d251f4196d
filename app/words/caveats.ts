import type { Caveat } from "~/domain/caseload/caveats";
import type { Overdoing } from "~/domain/session/overdoing";
import { momentWords } from "./answers";
import { weekdayDate } from "./calendar";
import { alerts } from "./en/alerts";
import { countWords, meanWords } from "./numbers";

/** What speaks against "on track", for the clinic's pages: "Pain 6 the next morning, Sat 14 Nov, above the usual limit of 5". */
export function caveatWords(caveat: Caveat): string {
  switch (caveat.kind) {
    case "discharged":
      return `Discharged on ${weekdayDate(caveat.on)}. Only pain of ${caveat.severeFrom} or more opens an alert now`;
    case "no-program":
      return "No program is in force, so nothing is known about sessions";
    case "ended":
      return `The program ended on ${weekdayDate(caveat.on)}, so sessions are no longer looked at`;
    case "paused":
      return caveat.untilOn === null
        ? `All programs are paused since ${weekdayDate(caveat.since)}, until somebody decides`
        : `All programs are paused until the end of ${weekdayDate(caveat.untilOn)}`;
    case "nothing-logged":
      return `Nothing logged since the program began on ${weekdayDate(caveat.since)}`;
    case "above-ceiling": {
      const { score, moment, on, ceiling, isAgreed } = caveat;
      const limit = alerts.limit(isAgreed);
      return `Pain ${score} ${momentWords[moment]}, ${weekdayDate(on)}, above the ${limit} of ${ceiling}`;
    }
    case "overdoing":
      return overdoingWords(caveat);
    case "little-done":
      return `${caveat.done} of ${countWords(caveat.due, "session")} done in ${caveat.windowDays} days`;
    case "pain-up":
      return `Pain up ${meanWords(caveat.change)} points, ${meanWords(caveat.before)} → ${meanWords(caveat.now)} (7-day means)`;
    case "answered":
      return `“${alerts.labels[caveat.rule]}” was answered, and still holds`;
    case "nothing-due":
      return `No session was due in the last ${caveat.windowDays} days`;
    case "no-score":
      return caveat.lastOn === null
        ? "No pain score yet"
        : `No pain score since ${weekdayDate(caveat.lastOn)}`;
    case "few-scores":
      return `Pain scores on ${countWords(caveat.days, "day")} of the last ${caveat.windowDays}, ${caveat.needed} are needed`;
  }
}

/** "28 sessions in 7 days where 7 were asked, up to 4 sessions a day where 1 was asked". */
export function overdoingWords({ done, due, windowDays, busiest }: Overdoing): string {
  const all = `${countWords(done, "session")} in ${windowDays} days where ${askedWords(due)}`;
  if (busiest === null || busiest.done < 2) return all;
  const most = `up to ${countWords(busiest.done, "session")} a day where ${askedWords(busiest.due)}`;
  return `${all}, ${most}`;
}

function askedWords(due: number): string {
  if (due === 0) return "none was asked";
  return `${due} ${due === 1 ? "was" : "were"} asked`;
}

/** "12 extra in 14 days"; null without any. */
export function extraWords(extra: number, days: number): string | null {
  return extra === 0 ? null : `${extra} extra in ${countWords(days, "day")}`;
}
