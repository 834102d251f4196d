import { markWords } from "~/components/marks/session-mark";
import { capital } from "~/components/ui/capital";
import type { ProgressPoint } from "~/domain/pain/progress-series";
import { weekdayDate } from "~/words/calendar";
import { meanWords, scoreWords } from "~/words/numbers";
import { momentLabels, moments } from "./moments";

type Props = {
  /** Undefined while no day is chosen. */
  point: ProgressPoint | undefined;
  meanLabel: string;
};

/** The figures of one day, read out as they change. */
export function DayTooltip({ point, meanLabel }: Props) {
  if (!point) return null;
  return (
    <div role="status" className="card chart-tip">
      <b>{weekdayDate(point.date)}</b>
      <dl className="mt-1 grid grid-cols-[auto_auto] gap-x-4">
        {figuresOf(point, meanLabel).map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="text-right font-semi">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function figuresOf(point: ProgressPoint, meanLabel: string): { name: string; value: string }[] {
  const reported = moments.flatMap((moment) => {
    const score = point[moment];
    return score === null ? [] : [{ name: momentLabels[moment], value: scoreWords(score) }];
  });
  const pain = reported.length > 0 ? reported : [{ name: "Pain", value: "not logged" }];
  const mean = point.mean7 === null ? [] : [{ name: meanLabel, value: meanWords(point.mean7) }];
  return [...pain, ...mean, { name: "Session", value: capital(markWords[point.session]) }];
}
