import { addDays, daysBetween } from "~/domain/calendar/dates";
import type { LocalDate, PainRow, PatientLog } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { momentWords } from "~/words/answers";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import type { Alert } from "./alert";

/** Characters of a note that an alert shows; the record holds the whole. */
const LONGEST_NOTE = 140;

/**
 * Any report of 7 or more, or above the episode's ceiling during or after a session, in the last
 * 7 days including today. A single report is enough: a spike must not drown in a mean.
 * Shows the highest one, of equals the newest.
 * Source: docs/clinical/alerts.md
 */
export function painTooHigh(
  log: Pick<PatientLog, "pain" | "limits">,
  today: LocalDate,
  { score: limit, lookBackDays } = defaultThresholds.painTooHigh,
): Alert | null {
  const { ceiling } = log.limits;
  const from = addDays(today, 1 - lookBackDays);
  const isTooHigh = ({ localDate, score, moment }: PainRow) => {
    if (localDate < from || localDate > today) return false;
    return score >= limit || (score > ceiling && (moment === "DURING" || moment === "AFTER"));
  };
  const high = log.pain.filter(isTooHigh).sort(highestThenNewest);
  const [worst] = high;
  if (worst === undefined) return null;
  const since = high.reduce((day, { localDate }) => (localDate < day ? localDate : day), today);
  const above = worst.score > ceiling ? `above the ceiling of ${ceiling}` : `ceiling ${ceiling}`;
  const others =
    high.length > 1
      ? ` ${countWords(high.length, "report")} this high in the last ${lookBackDays} days, the first on ${weekdayDate(since)}.`
      : ` The only one this high in the last ${lookBackDays} days.`;
  return {
    rule: "pain-too-high",
    severity: "high",
    title: `Pain ${worst.score} of 10`,
    detail: `${weekdayDate(worst.localDate)}, ${momentWords[worst.moment]}, ${above}.${others}${ownWords(worst)}`,
    since,
    evidence: { score: worst.score, ceiling, limit, reports: high.length },
  };
}

/** What the patient wrote beside the number: it may say what no rule can read. */
function ownWords({ note }: PainRow): string {
  if (note === null) return "";
  const letters = [...note];
  const start = letters.slice(0, LONGEST_NOTE).join("").trimEnd();
  const short = letters.length > LONGEST_NOTE ? `${start} …` : note;
  return ` Their words: “${short}”`;
}

function highestThenNewest(a: PainRow, b: PainRow): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.localDate === b.localDate
    ? b.at.getTime() - a.at.getTime()
    : daysBetween(a.localDate, b.localDate);
}
