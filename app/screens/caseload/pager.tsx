import type { CaseloadQuery } from "~/domain/caseload/query";
import { caseloadPath } from "./caseload-path";

type Props = {
  query: CaseloadQuery;
  /** The address's name for the page of this list. */
  of: "page" | "queuePage";
  pages: number;
  /** "Patients 1–25 of 41" */
  words: string;
  /** Of the pages, for a screen reader. */
  label: string;
};

/** What of a list is shown, and the way to its other pages. */
export function Pager({ query, of, pages, words, label }: Props) {
  const step = (page: number, word: string) => {
    const exists = page >= 1 && page <= pages;
    if (!exists) {
      return (
        <span className="btn" data-look="line" data-size="sm" aria-disabled="true">
          {word}
        </span>
      );
    }
    // The other list stays on its page.
    const change = { page: query.page, queuePage: query.queuePage, [of]: page };
    return (
      <a href={caseloadPath(query, change)} className="btn" data-look="line" data-size="sm">
        {word}
      </a>
    );
  };
  return (
    <nav
      className="pager flex flex-wrap items-center gap-2 px-0.5 pt-2.5 text-13"
      aria-label={label}
      data-go="stay"
    >
      <p className="mr-auto text-ink-2">{words}</p>
      {step(query[of] - 1, "Previous")}
      {step(query[of] + 1, "Next")}
    </nav>
  );
}
