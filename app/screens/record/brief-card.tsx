import {
  Bell,
  CalendarCheck,
  Check,
  Copy,
  type LucideIcon,
  MessageSquareQuote,
  NotebookText,
  Star,
  TrendingUpDown,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "~/components/ui/button";
import { isCopied } from "~/components/ui/copied";
import { countWords } from "~/words/numbers";
import type { Brief, BriefLine } from "./brief-page";
import { plainText } from "./plain-text";

const icons: Record<BriefLine["kind"], LucideIcon> = {
  waits: Bell,
  pain: TrendingUpDown,
  sessions: CalendarCheck,
  words: MessageSquareQuote,
  plan: NotebookText,
  goal: Star,
};

/**
 * What to know before a visit, and the same as plain text to take along: copied by a button, or selected where no script runs.
 * @param children further ways to use it, beside the button
 */
export function BriefCard({ brief, children }: { brief: Brief; children?: ReactNode }) {
  const { title, since, lines } = brief;
  return (
    <section
      className="card border-primary-soft bg-primary-softer px-4 py-3.5 record-brief"
      aria-labelledby="brief"
    >
      <h2 id="brief" className="flex items-center gap-2 text-16">
        <NotebookText className="icon text-primary" aria-hidden />
        <span>{title}</span>
      </h2>
      <p className="cap mb-1.5">{since}</p>
      <ul>
        {lines.map(({ kind, text }) => {
          const Icon = icons[kind];
          return (
            <li key={kind} className="grid grid-cols-[18px_1fr] gap-2 py-1 text-13 leading-snug">
              <Icon className="icon mt-px text-primary" aria-hidden />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
      <TakeAlong lines={lines}>{children}</TakeAlong>
    </section>
  );
}

const refused = "The browser did not allow copying. Select the text and copy it yourself.";

function TakeAlong({ lines, children }: { lines: readonly BriefLine[]; children: ReactNode }) {
  const [outcome, setOutcome] = useState<"idle" | "copied" | "refused">("idle");
  const text = plainText(lines.map((line) => line.text));
  const copy = async () => setOutcome((await isCopied(text)) ? "copied" : "refused");
  const Icon = outcome === "copied" ? Check : Copy;
  const words = { copied: `Brief copied, ${countWords(lines.length, "line")}.`, refused, idle: "" };
  return (
    <div className="mt-2 grid gap-1.5 print:hidden">
      <p className="needs-scripts flex flex-wrap gap-2">
        <Button type="button" look="line" size="sm" onClick={copy}>
          <Icon className="icon" aria-hidden />
          <span>Copy brief</span>
        </Button>
        {children}
      </p>
      <p className="text-13 text-ink-2" role="status">
        {words[outcome]}
      </p>
      <details className="text-13" open={outcome === "refused" || undefined}>
        <summary>As plain text</summary>
        <textarea
          className="mt-1.5 w-full"
          aria-label="The brief as plain text"
          rows={lines.length + 3}
          defaultValue={text}
          key={text}
          readOnly
        />
      </details>
    </div>
  );
}
