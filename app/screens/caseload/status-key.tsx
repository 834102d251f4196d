import { Fragment } from "react";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import { alertLabels } from "~/words/alerts";
import { percentWords } from "~/words/numbers";

const { allClear, watch } = defaultThresholds;

type Overdoing = Thresholds["overdoing"];

const meanings = (overdoing: Overdoing): [word: string, meaning: string][] => [
  [Object.values(alertLabels).join(", "), "an alert is open; the list above gives its figures"],
  [
    "Watch",
    `no open alert, but a program that is paused, an alert that was answered and still holds, a pain above the ceiling in the last ${allClear.scoreDays} days, at least ${overdoing.minExtra} sessions more than were due and ${percentWords(overdoing.ratio)} of them in ${overdoing.windowDays} days, less than ${percentWords(watch.ratio)} done in 14 days, or the 7-day mean of pain up by ${watch.points} point or more`,
  ],
  ["New", "nothing logged yet since the program began"],
  [
    "Unknown",
    `no session was due in the last 14 days, no pain score in the last ${allClear.scoreDays}, or scores on fewer than ${allClear.minLoggedDays} of the last ${allClear.windowDays}`,
  ],
  ["On track", "none of these"],
  ["No program, Program ended, Discharged", "nothing is asked of the patient at the moment"],
];

/** The rule behind each status word, one click away. @param overdoing the clinic's own thresholds */
export function StatusKey({ overdoing }: { overdoing: Overdoing }) {
  return (
    <details className="mt-3 text-13 text-ink-2">
      <summary className="w-fit">What the status words mean</summary>
      <dl className="mt-2 grid max-w-3xl gap-1.5">
        {meanings(overdoing).map(([word, meaning]) => (
          <Fragment key={word}>
            <dt className="font-semi text-ink">{word}</dt>
            <dd>{meaning}.</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
