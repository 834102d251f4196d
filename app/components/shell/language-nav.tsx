import { Link } from "@remix-run/react";
import { directionOf } from "~/domain/languages";

type Props = { label: string; links: { tag: string; name: string; to: string }[] };

/** The page in other languages, each by its own name. A new document each, as the words of a page come with it. */
export function LanguageNav({ label, links }: Props) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap gap-x-5">
      {links.map(({ tag, name, to }) => (
        <Link key={tag} to={to} reloadDocument lang={tag} dir={directionOf(tag)} className="tap">
          {name}
        </Link>
      ))}
    </nav>
  );
}
