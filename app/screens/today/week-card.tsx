import { SessionMark } from "~/components/marks/session-mark";
import type { WeekCardView } from "./week-card-view";

const SIZE = 66;
const WIDTH = 8;
const RADIUS = (SIZE - WIDTH) / 2;
const ROUND = 2 * Math.PI * RADIUS;

/** The week as a ring and one mark a day. */
export function WeekCard({ week }: { week: WeekCardView }) {
  const { title, done, due, of, sentence, marks } = week;
  return (
    <section className="card week-card" aria-labelledby="week-title">
      <div className="week-ring">
        <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <Ring colour="var(--sunken)" share={1} />
          {done > 0 ? <Ring colour="var(--c-adherence)" share={Math.min(1, done / due)} /> : null}
        </svg>
        <p aria-hidden="true">
          <b>{done}</b>
          <span>{of}</span>
        </p>
        <p className="sr-only">{sentence}</p>
      </div>
      <div>
        <h2 id="week-title">{title}</h2>
        <ol>
          {marks.map(({ date, state, initial, spoken }) => (
            <li key={date}>
              <SessionMark state={state} size={15} />
              <span aria-hidden="true">{initial}</span>
              <span className="sr-only">{spoken}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Ring({ colour, share }: { colour: string; share: number }) {
  const middle = SIZE / 2;
  return (
    <circle
      cx={middle}
      cy={middle}
      r={RADIUS}
      fill="none"
      stroke={colour}
      strokeWidth={WIDTH}
      strokeLinecap="round"
      strokeDasharray={`${(ROUND * share).toFixed(1)} ${ROUND.toFixed(1)}`}
      transform={`rotate(-90 ${middle} ${middle})`}
    />
  );
}
