import { type MarkState, markWords, SessionMark } from "./session-mark";

/** One mark a day, oldest first, read out as counts: "Last 14 days: 8 done, 2 rest day". */
export function MarkRow({ marks }: { marks: readonly { date: string; state: MarkState }[] }) {
  const counts = new Map<MarkState, number>();
  for (const { state } of marks) counts.set(state, (counts.get(state) ?? 0) + 1);
  const words = [...counts].map(([state, count]) => `${count} ${markWords[state]}`).join(", ");
  return (
    <div className="flex gap-0.5" role="img" aria-label={`Last ${marks.length} days: ${words}`}>
      {marks.map(({ date, state }) => (
        <SessionMark key={date} state={state} />
      ))}
    </div>
  );
}
