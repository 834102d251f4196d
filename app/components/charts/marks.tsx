import { Fragment } from "react";
import type { DayState } from "~/domain/session/day-views";
import { extraHeight, extraMark, momentMark, sessionMark } from "./chart-defs";
import { type ChartFrame, dayShare, scoreY } from "./frame";
import type { ChartModel } from "./model";
import { type Moment, moments } from "./moments";
import { Stretched } from "./stretched";

type Props = { model: ChartModel; frame: ChartFrame };

/**
 * From so many days on marks are small enough for strokes: what looks alike is one path, whatever the number of days.
 * Fewer days have the marks of chart-defs, one by one.
 */
export const MANY_DAYS = 46;

/** The single scores, moment over moment. */
export function PainMarks(props: Props) {
  const { points } = props.model;
  const isMany = points.length >= MANY_DAYS;
  return moments.map((moment) =>
    isMany && dotted.has(moment) ? (
      <Dots key={moment} moment={moment} {...props} />
    ) : (
      <g key={moment} data-moment={moment}>
        {scoresOf(props, moment).map(({ x, y }) => (
          <use key={`${x} ${y}`} href={momentMark(moment)} x={`${x}%`} y={y} />
        ))}
      </g>
    ),
  );
}

/** Moments whose marks a stroke without length draws: its ends are round, or square. A diamond is neither. */
const dotted: ReadonlySet<Moment> = new Set(["before", "after", "daily"]);

/** The marks of a moment: their edges, and what is within. */
function Dots({ moment, model, frame }: Props & { moment: Moment }) {
  const places = scoresOf({ model, frame }, moment);
  if (places.length === 0) return null;
  const path = places.map(({ x, y }) => `M${x} ${y}h0`).join("");
  return (
    <Stretched frame={frame}>
      <path className="chart-dots" data-edge={moment} d={path} />
      <path className="chart-dots" data-moment={moment} d={path} />
    </Stretched>
  );
}

/** Where the scores of a moment stand: across in hundredths of the plot. */
function scoresOf({ model: { points }, frame }: Props, moment: Moment) {
  return points.flatMap((point, day) => {
    if (point[moment].length === 0) return [];
    const x = dayShare(day, points.length);
    return [...new Set(point[moment])].map((score) => ({ x, y: scoreY(frame, score) }));
  });
}

/** What became of each day's sessions, on their base line. */
export function SessionMarks({ model, frame }: Props) {
  const { points } = model;
  const isMany = points.length >= MANY_DAYS;
  return (
    <>
      {isMany ? <SessionStrokes model={model} frame={frame} /> : null}
      {points.map(({ date, session, sessionsExtra }, day) => {
        const mark = isMany && stroked.has(session) ? null : sessionMark(session);
        if (mark === null && sessionsExtra === 0) return null;
        const x = `${dayShare(day, points.length)}%`;
        return (
          <Fragment key={date}>
            {mark ? <use href={mark} x={x} y={frame.barBase} /> : null}
            {sessionsExtra > 0 ? (
              <use href={extraMark} x={x} y={frame.barBase - extraHeight(frame, session)} />
            ) : null}
          </Fragment>
        );
      })}
    </>
  );
}

/** The states that most days have. */
const stroked: ReadonlySet<DayState> = new Set(["done", "rest", "not-logged"]);

/** A bar's ends are narrower by this many pixels: as its round corners look at this width. */
const CORNER = 0.8;

/** The height of a rest day's dash, in pixels. */
const DASH = 1.2;

function SessionStrokes({ model: { points }, frame }: Props) {
  const { barBase, barTop } = frame;
  const strokesOf = (state: DayState, from: number, steps: string) =>
    points
      .map(({ session }, day) =>
        session === state ? `M${dayShare(day, points.length)} ${from}${steps}` : "",
      )
      .join("");
  const paths = {
    "done-ends": strokesOf("done", barTop, `V${barBase}`),
    done: strokesOf("done", barTop + CORNER, `V${barBase - CORNER}`),
    rest: strokesOf("rest", barBase - DASH / 2, `v${DASH}`),
    "not-logged": strokesOf("not-logged", barBase, "h0"),
  };
  return (
    <Stretched frame={frame}>
      {Object.entries(paths).map(([look, path]) =>
        path === "" ? null : <path key={look} data-sessions={look} d={path} />,
      )}
    </Stretched>
  );
}
