import { useWords } from "~/components/ui/words";
import { type ChartFrame, dayEdge } from "./frame";
import type { ChartModel } from "./model";

type Props = { model: ChartModel; frame: ChartFrame };

/** In hundredths of the plot: with less room only the number of the version fits. */
const ROOM_FOR_WORDS = 14;

/** Beyond this share of the plot a label ends with it, instead of running out of it. */
const LAST_SHARE = 94;

/** What changed, above its dashed line. HTML, because only HTML cuts a text to the room it has. */
export function RevisionLabels({ model: { revisions, points }, frame }: Props) {
  const { chart } = useWords().progress;
  return (
    <ul
      className="chart-revisions"
      style={{ left: frame.left, right: frame.right, height: frame.top }}
      aria-hidden="true"
    >
      {revisions.map(({ day, short, note, room }) => {
        const share = (room / points.length) * 100;
        const left = dayEdge(day, points.length);
        const place = left > LAST_SHARE ? { right: 0 } : { left: `${left}%` };
        return (
          <li key={day} style={{ ...place, maxWidth: `max(${share}%, 3rem)` }}>
            <span>
              <b>{short}</b>
              {share >= ROOM_FOR_WORDS ? (
                <span className="chart-words">{chart.changed(note)}</span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The same in full, for charts too narrow for words above the lines. */
export function RevisionList({ model: { revisions } }: Pick<Props, "model">) {
  if (revisions.length === 0) return null;
  return (
    <ul className="chart-changes">
      {revisions.map(({ day, short, note }) => (
        <li key={day}>
          <b>{short}</b> {note}
        </li>
      ))}
    </ul>
  );
}
