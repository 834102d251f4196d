import { capital } from "~/components/ui/capital";
import { useWords } from "~/components/ui/words";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import { weekdayDate } from "~/words/calendar";
import { meanWords } from "~/words/numbers";
import type { PageWords } from "~/words/page-words";
import { moments } from "./moments";
import { sessionWords } from "./session-words";
import { scoresWords } from "./table-rows";

type Props = {
  /** Undefined while no day is chosen. */
  point: ProgressPoint | undefined;
  meanLabel: string;
};

/** The figures of one day, read out as they change. */
export function DayTooltip({ point, meanLabel }: Props) {
  const words = useWords();
  if (!point) return null;
  return (
    <div role="status" className="card chart-tip">
      <b>{weekdayDate(point.date, words)}</b>
      <dl className="mt-1 grid grid-cols-[auto_auto] gap-x-4">
        {figuresOf(point, meanLabel, words).map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="text-end font-semi">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function figuresOf(
  point: ProgressPoint,
  meanLabel: string,
  words: PageWords,
): { name: string; value: string }[] {
  const { chart } = words.progress;
  const reported = moments
    .filter((moment) => point[moment].length > 0)
    .map((moment) => ({ name: chart.moments[moment], value: scoresWords(point[moment], words) }));
  const pain = reported.length > 0 ? reported : [{ name: chart.pain, value: chart.painNotLogged }];
  const mean =
    point.mean7 === null ? [] : [{ name: meanLabel, value: meanWords(point.mean7, words) }];
  return [...pain, ...mean, { name: chart.session, value: capital(sessionWords(point, words)) }];
}
