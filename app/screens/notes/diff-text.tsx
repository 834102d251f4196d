import type { DiffRun } from "~/domain/notes/word-diff";

/** What was taken out is struck and what came in underlined, each with a word for who hears it. */
export function DiffText({ runs }: { runs: readonly DiffRun[] }) {
  // No two runs can be told apart but by their place.
  return runs.map(({ kind, text }, i) => {
    const key = `${i}${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    if (kind === "gone")
      return (
        <del key={key}>
          <span className="sr-only">taken out: </span>
          <span>{text}</span>
        </del>
      );
    return (
      <ins key={key}>
        <span className="sr-only">new: </span>
        <span>{text}</span>
      </ins>
    );
  });
}
