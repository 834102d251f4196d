import {
  Clock,
  type LucideIcon,
  Minus,
  NotebookText,
  Star,
  TrendingDown,
  TrendingUp,
  X,
} from "lucide-react";
import type { Glance, GlanceFact } from "./glance";

const icons: Record<GlanceFact["kind"], LucideIcon> = {
  fell: TrendingDown,
  rose: TrendingUp,
  steady: Minus,
  log: Clock,
  stopped: X,
  goal: Star,
};

/** A few facts to read on the way to the patient. */
export function GlanceCard({ glance }: { glance: Glance }) {
  return (
    <section className="card border-primary-soft bg-primary-softer px-4 py-3.5">
      <h2 className="mb-2 flex items-center gap-2 text-16">
        <NotebookText className="icon text-primary" aria-hidden />
        <span>{glance.title}</span>
      </h2>
      <ul>
        {glance.facts.map(({ kind, text }) => {
          const Icon = icons[kind];
          return (
            <li key={text} className="grid grid-cols-[18px_1fr] gap-2 py-1 text-13 leading-snug">
              <Icon className="icon mt-px text-primary" aria-hidden />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
