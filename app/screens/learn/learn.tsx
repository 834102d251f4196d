import { Form, Link } from "@remix-run/react";
import { Search } from "lucide-react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { HowToCard } from "~/screens/session/how-to-card";
import { ArticleList } from "./article-list";
import type { LearnPage, SearchView } from "./learn-page";
import { PrinciplesList } from "./principles-list";

/** Everything there is to read: the articles, how to stretch safely, and the patient's own stretches. */
export function Learn({ page }: { page: LearnPage }) {
  const { learn } = useWords();
  const { search, groups, inEnglish, principles, stretches, writeAbout } = page;
  const found = search?.found ?? null;
  return (
    <>
      <h1>{learn.title}</h1>
      {search ? <SearchForm search={search} /> : null}
      {found ? null : (
        <p className="flex flex-wrap gap-x-5">
          <a href="#stretches" className="tap">
            {learn.stretches}
          </a>
          <a href="#principles" className="tap">
            {learn.principles}
          </a>
        </p>
      )}
      {found ? <Found found={found} /> : null}
      {inEnglish ? <p className="text-14 text-ink-2">{inEnglish}</p> : null}
      {groups.map(({ key, title, articles }) => (
        <section key={key} className="grid gap-2.5" aria-labelledby={found ? "found" : key}>
          {found ? null : <h2 id={key}>{title}</h2>}
          <ArticleList articles={articles} />
        </section>
      ))}
      {found ? null : (
        <>
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
      )}
    </>
  );
}

function SearchForm({ search: { label, submit, query } }: { search: SearchView }) {
  return (
    <Form method="get" action="/my/learn" role="search" className="flex items-end gap-2">
      <label className="grid min-w-0 flex-1 gap-1">
        <span className="field-label">{label}</span>
        <input
          key={query}
          type="search"
          name="q"
          className="field"
          defaultValue={query}
          maxLength={80}
        />
      </label>
      <Button look="line" aria-label={submit}>
        <Search className="icon" aria-hidden />
      </Button>
    </Form>
  );
}

function Found({ found: { title, advice, all } }: { found: NonNullable<SearchView["found"]> }) {
  return (
    <div role="status">
      <h2 id="found">{title}</h2>
      {advice ? <p className="text-ink-2">{advice}</p> : null}
      <Link to="/my/learn" className="tap">
        {all}
      </Link>
    </div>
  );
}
