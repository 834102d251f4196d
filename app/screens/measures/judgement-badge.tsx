import { Check, Eye, TrendingDown } from "lucide-react";
import type { JudgementView } from "./figure-words";

const icons = { ok: Check, plain: Eye, amber: TrendingDown, line: null };

/** What a change came to: a word with its figure, never a colour alone. */
export function JudgementBadge({ view: { tone, text } }: { view: JudgementView }) {
  const Icon = icons[tone];
  return (
    <span className="badge" data-tone={tone}>
      {Icon ? <Icon className="icon" aria-hidden /> : null}
      <span>{text}</span>
    </span>
  );
}
