import {
  AlarmClock,
  Check,
  CheckCheck,
  CircleAlert,
  Eye,
  type LucideIcon,
  Moon,
  Pause,
  Undo2,
} from "lucide-react";
import type { HistoryLine, HistoryMark } from "./history";

const icons: Record<HistoryMark, LucideIcon> = {
  opened: CircleAlert,
  paused: Pause,
  seen: Eye,
  acknowledged: Check,
  snoozed: Moon,
  woken: AlarmClock,
  resolved: CheckCheck,
  undone: Undo2,
};

/** What happened to an alert, the oldest first: each step with a person and a time. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="alert-steps">
      {lines.map(({ key, mark, text, by }) => {
        const Icon = icons[mark];
        return (
          <li key={key} data-mark={mark}>
            <Icon className="icon" aria-hidden />
            <div>
              <p>{text}</p>
              <p className="cap">{by}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
