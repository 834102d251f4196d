import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ModuleCard } from "./article-view";

/** The modules in the order in which they are read. */
export function ModuleList({ modules }: { modules: readonly ModuleCard[] }) {
  return (
    <ol className="grid gap-2.5">
      {modules.map(({ id, title, minutes, lead }) => (
        <li key={id}>
          <Link
            to={`/my/learn/${id}`}
            className="card grid grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-3 text-ink no-underline"
          >
            <span>
              <b className="block text-17">{title}</b>
              <span className="block text-15 text-ink-2">{lead}</span>
              <span className="text-13 text-ink-2">{minutes} min</span>
            </span>
            <ChevronRight className="icon text-primary" aria-hidden />
          </Link>
        </li>
      ))}
    </ol>
  );
}
