import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { HowTo } from "~/screens/session/how-to";
import { HowToCard } from "~/screens/session/how-to-card";
import type { ArticleCard } from "./article-page";
import { PrinciplesList } from "./principles-list";

type Props = {
  articles: readonly ArticleCard[];
  principles: readonly string[];
  /** Of the program that runs now; empty without one. */
  stretches: readonly HowTo[];
  /** What the way to a message about one is called; null once nobody reads one. */
  writeAbout: string | null;
};

/** Everything there is to read: the articles, how to stretch safely, and the patient's own stretches. */
export function Learn({ articles, principles, stretches, writeAbout }: Props) {
  const { learn } = useWords();
  return (
    <>
      <h1>{learn.title}</h1>
      <p className="flex flex-wrap gap-x-5">
        <a href="#stretches" className="tap">
          {learn.stretches}
        </a>
        <a href="#principles" className="tap">
          {learn.principles}
        </a>
      </p>
      <h2>{learn.articles}</h2>
      <ArticleList articles={articles} />
      <section className="card px-4 py-3.5" aria-labelledby="principles">
        <h2 id="principles" className="mb-2">
          {learn.principles}
        </h2>
        <PrinciplesList principles={principles} />
      </section>
      <h2 id="stretches">{learn.stretches}</h2>
      {stretches.length === 0 ? <p>{learn.noStretches}</p> : null}
      {stretches.map((howTo) => (
        <HowToCard key={howTo.itemId} howTo={howTo} writeAbout={writeAbout} />
      ))}
    </>
  );
}

/** The articles in the order in which they are read. */
function ArticleList({ articles }: Pick<Props, "articles">) {
  const { learn } = useWords();
  return (
    <ol className="grid gap-2.5">
      {articles.map(({ id, title, minutes, lead }) => (
        <li key={id}>
          <Link
            to={`/my/learn/${id}`}
            className="card grid grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-3 text-ink no-underline"
          >
            <span>
              <b className="block text-17">{title}</b>
              <span className="block text-15 text-ink-2">{lead}</span>
              <span className="text-13 text-ink-2">{learn.minutes(minutes)}</span>
            </span>
            <ChevronRight className="icon text-primary" aria-hidden />
          </Link>
        </li>
      ))}
    </ol>
  );
}
