import { type ChartFrame, dayEdge } from "./frame";
import type { ChartModel } from "./model";

type Props = { model: ChartModel; frame: ChartFrame };

/** Beyond this share of the plot a label ends with it, instead of running out of it. */
const LAST_SHARE = 94;

/** A narrow letter of a label in hundredths of the narrowest plot that has words above its lines. */
const LETTER = 1.25;

/**
 * What changed, above its dashed line. A piece that has no room is left out whole, from the end: half a figure
 * would be another figure. HTML, because only HTML fits texts to the room there is.
 */
export function RevisionLabels({ model: { revisions, points }, frame }: Props) {
  return (
    <ul
      className="chart-revisions"
      style={{ left: frame.left, right: frame.right, height: frame.top }}
      aria-hidden="true"
    >
      {revisions.map(({ day, short, parts, room }) => {
        const left = dayEdge(day, points.length);
        const place = left > LAST_SHARE ? { right: 0 } : { left: `${left}%` };
        const share = (room / points.length) * 100;
        return (
          <li key={day} style={{ ...place, maxWidth: `max(${share}%, 3rem)` }}>
            <b>{short}</b>
            {parts.map((part) => (
              <span key={part} dir="auto" className="chart-words">
                {part}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The same in full, where the chart may be too narrow for all words above the lines. */
export function RevisionList({ model: { revisions, points } }: Pick<Props, "model">) {
  if (revisions.length === 0) return null;
  const isTight = revisions.some(({ short, parts, room }) => {
    const letters = [short, ...parts].join("  ").length;
    return letters * LETTER > (room / points.length) * 100;
  });
  return (
    <ul className="chart-changes" data-tight={isTight ? "" : undefined}>
      {revisions.map(({ day, short, note }) => (
        <li key={day}>
          <b>{short}</b> <bdi>{note}</bdi>
        </li>
      ))}
    </ul>
  );
}
