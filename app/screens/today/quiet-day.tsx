import { Figure } from "~/components/figures/Figure";
import type { QuietCard } from "./quiet-card";

/** A day on which nothing is due, or no program runs. */
export function QuietDay({ quiet: { title, text, figure } }: { quiet: QuietCard }) {
  return (
    <section className="card quiet-day">
      <Figure {...figure} aspect={2} pad={3} which="start" at="start" decorative />
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
