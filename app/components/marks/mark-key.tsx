import { capital } from "~/components/ui/capital";
import { type MarkState, markWords, SessionMark } from "./session-mark";

const usual: readonly MarkState[] = ["done", "partly", "missed", "rest", "not-logged"];

/** What the marks mean, with the real marks. @param states those that the page shows */
export function MarkKey({
  states = usual,
  className = "",
}: {
  states?: readonly MarkState[];
  className?: string;
}) {
  return (
    <ul
      className={`flex flex-wrap items-center gap-x-3.5 gap-y-1 text-12 text-ink-2 ${className}`}
      aria-label="What the marks mean"
    >
      {states.map((state) => (
        <li key={state} className="inline-flex items-center gap-1.5">
          <SessionMark state={state} />
          {capital(markWords[state])}
        </li>
      ))}
    </ul>
  );
}
