import { Check } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { Milestone } from "./milestones";

/** What was reached, newest first. */
export function MilestonesCard({ milestones }: { milestones: readonly Milestone[] }) {
  const { progress } = useWords();
  return (
    <section className="card rounded-4 px-4 py-3.5">
      <h2 className="mb-2 text-17">{progress.milestones.title}</h2>
      <ul className="grid gap-1">
        {milestones.map(({ title, on }) => (
          <li
            key={title}
            className="grid min-h-10.5 grid-cols-[34px_1fr] items-center gap-3 text-15 leading-snug"
          >
            <span className="avatar text-17">
              <Check className="icon" aria-hidden />
            </span>
            <span>
              <span>{title}</span>
              <span className="block text-13 text-ink-2">{on}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
