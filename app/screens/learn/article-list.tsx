import { Link } from "@remix-run/react";
import { Check, ChevronRight } from "lucide-react";
import { englishIf } from "./english";
import type { ArticleCard } from "./learn-page";

/** Articles to choose from, in their order. */
export function ArticleList({ articles }: { articles: readonly ArticleCard[] }) {
  return (
    <ol className="grid gap-2.5">
      {articles.map(({ id, title, lead, detail, isRead, because, isInEnglish }) => (
        <li key={id}>
          <Link
            to={`/my/learn/${id}`}
            className="card grid grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-3 text-ink no-underline"
          >
            <span className="min-w-0">
              <b className="block text-17">
                <span {...englishIf(isInEnglish)}>{title}</span>
              </b>
              <span className="block text-15 text-ink-2">
                <span {...englishIf(isInEnglish)}>{lead}</span>
              </span>
              {because ? <span className="block text-14 text-primary">{because}</span> : null}
              <span className="flex items-center gap-1 text-13 text-ink-2">
                {isRead ? <Check className="icon" aria-hidden /> : null}
                <span>{detail}</span>
              </span>
            </span>
            <ChevronRight className="icon text-primary rtl:-scale-x-100" aria-hidden />
          </Link>
        </li>
      ))}
    </ol>
  );
}
