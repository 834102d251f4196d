import { Check } from "lucide-react";
import type { DischargePage } from "./discharge-page";

/** What of a discharge is said by now. */
export type Said = { goalOutcome: boolean; reason: boolean; keeps: boolean };

/** What the page opens with. */
export function saidAtFirst({ goalOutcome, reason, keeps, words, seen }: DischargePage): Said {
  // What runs is ticked for a start; somebody has looked at it once a draft was saved.
  const isKept = seen !== "" && (words !== "" || keeps.some(({ isKept }) => isKept));
  return { goalOutcome: goalOutcome !== "", reason: reason !== "", keeps: isKept };
}

/** @param before what was said until now: what is kept counts once it was touched */
export function saidIn(form: FormData, before: Said, touched: string): Said {
  const isOfKeeps = touched === "keeps" || touched === "words";
  return {
    goalOutcome: form.has("goalOutcome"),
    reason: form.has("reason"),
    keeps: before.keeps || isOfKeeps,
  };
}

/** The four parts of a discharge, each a way to its place; the first that is not said is where one stands. */
export function Steps({ said, hasGoal }: { said: Said; hasGoal: boolean }) {
  const steps = [
    { to: "#outcome", word: "Outcome", isDone: !hasGoal || said.goalOutcome },
    { to: "#reason", word: "Reason", isDone: said.reason },
    { to: "#keeps", word: "What they keep", isDone: said.keeps },
    { to: "#letter", word: "Letter", isDone: false },
  ];
  const current = steps.findIndex(({ isDone }) => !isDone);
  return (
    <nav aria-label="Parts of the discharge">
      <ol className="discharge-steps">
        {steps.map(({ to, word, isDone }, i) => (
          <li key={to}>
            <a href={to} aria-current={i === current ? "step" : undefined}>
              <span className="discharge-step" data-done={isDone || undefined}>
                {isDone ? <Check className="icon" aria-label="Said" /> : i + 1}
              </span>
              <span>{word}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
