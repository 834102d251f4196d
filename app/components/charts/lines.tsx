import type { DayValue } from "~/domain/pain/line-segments";
import { type ChartFrame, dayEdge, dayShare, scoreY } from "./frame";
import type { ChartModel } from "./model";
import { stemOf } from "./moments";
import { Stretched } from "./stretched";
import { strokes } from "./strokes";

type Props = { model: ChartModel; frame: ChartFrame };

/** The lines of the chart, and the stems from before to after. */
export function Lines({ model, frame }: Props) {
  const days = model.points.length;
  const at = ({ day, value }: DayValue) => `${dayShare(day, days)} ${scoreY(frame, value)}`;
  const piece = (points: DayValue[]) => `M${points.map(at).join("L")}`;
  // The mean has no marks of its own: a lone day of it is a line without length, which its round ends show.
  const mean = model.mean.map((points) =>
    piece(points.length > 1 ? points : [...points, ...points]),
  );
  const paths = {
    revisions: revisionsPath(model, frame),
    mornings: model.mornings.map(piece).join(""),
    stems: stemsPath(model, frame),
    after: model.after.map(piece).join(""),
    mean: mean.join(""),
  };
  return (
    <Stretched frame={frame}>
      {lineOrder.map((line) => (
        <path
          key={line}
          data-line={line}
          d={paths[line]}
          fill="none"
          vectorEffect="non-scaling-stroke"
          {...strokes[line]}
        />
      ))}
    </Stretched>
  );
}

/** What lies over what. */
const lineOrder = ["revisions", "mornings", "stems", "after", "mean"] as const;

function revisionsPath({ revisions, points }: ChartModel, frame: ChartFrame): string {
  return revisions
    .map(({ day }) => `M${dayEdge(day, points.length)} ${frame.top - 12}V${frame.barBase}`)
    .join("");
}

/** From the pain before to the pain after one day's sessions. */
function stemsPath({ points }: ChartModel, frame: ChartFrame): string {
  return points
    .map((point, day) => {
      const stem = stemOf(point);
      if (stem === null) return "";
      const [low, high] = stem;
      return `M${dayShare(day, points.length)} ${scoreY(frame, high)}V${scoreY(frame, low)}`;
    })
    .join("");
}
