import type { DayState } from "~/domain/session/day-views";
import { pageWordsIn } from "~/words/page-words";

/** What a mark can stand for: the state of a day, or a session still to come. */
export type MarkState = DayState | "ahead";

/** The word for each mark, for the clinic's pages, which are in English. */
export const markWords = (): Record<MarkState, string> => pageWordsIn(null).progress.marks;

function Shape({ state }: { state: MarkState }) {
  switch (state) {
    case "done":
      return <circle cx="6" cy="6" r="4.8" fill="var(--c-adherence)" />;
    case "partly":
      return (
        <>
          <circle cx="6" cy="6" r="4.2" fill="none" stroke="var(--c-adherence)" strokeWidth="1.3" />
          <path d="M1.8 6a4.2 4.2 0 0 0 8.4 0z" fill="var(--c-adherence)" />
        </>
      );
    case "missed":
      return (
        <path
          d="M2.4 2.4l7.2 7.2M9.6 2.4L2.4 9.6"
          stroke="var(--ink-2)"
          strokeWidth="1.7"
          strokeLinecap="round"
        />
      );
    case "rest":
      return <path d="M3.5 6h5" stroke="var(--ink-3)" strokeWidth="1.7" strokeLinecap="round" />;
    case "paused":
      return (
        <path
          d="M4.4 3.4v5.2M7.6 3.4v5.2"
          stroke="var(--ink-2)"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      );
    case "not-logged":
      return <circle cx="6" cy="6" r="1.3" fill="var(--ink-3)" />;
    case "open":
    case "ahead":
      return (
        <circle
          cx="6"
          cy="6"
          r="4.5"
          fill="none"
          stroke={state === "open" ? "var(--c-adherence)" : "var(--line-strong)"}
          strokeWidth="1.2"
          strokeDasharray="2 1.5"
        />
      );
    case "outside":
      return null;
  }
}

/**
 * The mark of one day's sessions: disc, half disc, cross, dash, two bars, dot, dashed outline; nothing outside a program.
 * The drawing says nothing to a screen reader: put its word (`progress.marks`) beside it, or name the group.
 * @param size pixels of width and height
 */
export function SessionMark({ state, size = 11 }: { state: MarkState; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <Shape state={state} />
    </svg>
  );
}
