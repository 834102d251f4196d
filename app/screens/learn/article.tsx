import { Link } from "@remix-run/react";
import { Check, ChevronLeft, ChevronRight } from "lucide-react";
import { StaticFigure } from "~/components/figures/StaticFigure";
import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { ArticleSection } from "~/content/articles";
import type { ArticlePage } from "./article-page";
import { Checklist } from "./checklist";
import { englishIf } from "./english";

/** One article to read, with its drawing. */
export function Article({ article }: { article: ArticlePage }) {
  const { learn } = useWords();
  const { title, minutes, lead, figure, checklist, sections, next } = article;
  const { inEnglish, markRead, isRead } = article;
  const english = englishIf(inEnglish !== null);
  return (
    <>
      <Link to="/my/learn" className="tap gap-1 no-underline print:hidden">
        <ChevronLeft className="icon rtl:-scale-x-100" aria-hidden />
        <span>{learn.title}</span>
      </Link>
      <header className="grid gap-1">
        <h1 {...english}>{title}</h1>
        <p className="text-13 text-ink-2">{learn.minutesToRead(minutes)}</p>
        {inEnglish ? <p className="text-13 text-ink-2">{inEnglish}</p> : null}
      </header>
      <p className="text-17" {...english}>
        {lead}
      </p>
      {figure ? (
        <figure className="session-card">
          <div className="picture">
            <StaticFigure pose={figure.pose} at={figure.at} aspect={2} pad={6} />
          </div>
          <figcaption className="px-4 py-2.5 text-15 text-ink-2" {...english}>
            {figure.caption}
          </figcaption>
        </figure>
      ) : null}
      {checklist ? (
        <div {...english}>
          <Checklist {...checklist} />
        </div>
      ) : null}
      {sections.map((section) => (
        <section key={section.heading} className="break-inside-avoid" {...english}>
          <h2 className="mt-2 mb-1">{section.heading}</h2>
          <SectionBody section={section} />
        </section>
      ))}
      <div className="grid gap-2 print:hidden">
        {isRead ? (
          <p role="status" className="flex items-center gap-2 text-15">
            <Check className="icon text-primary" aria-hidden />
            <span>{isRead}</span>
          </p>
        ) : null}
        {markRead ? (
          <OwnedForm method="post">
            <Button look="line" size="lg" className="w-full">
              {markRead}
            </Button>
          </OwnedForm>
        ) : null}
        {next ? (
          <ButtonLink to={`/my/learn/${next.id}`} look="soft" size="lg">
            <span>
              {learn.next("")}
              <span {...englishIf(next.isInEnglish)}>{next.title}</span>
            </span>
            <ChevronRight className="icon rtl:-scale-x-100" aria-hidden />
          </ButtonLink>
        ) : null}
      </div>
    </>
  );
}

function SectionBody({ section }: { section: ArticleSection }) {
  if ("list" in section) {
    return (
      <ul className="grid list-disc gap-1 ps-5">
        {section.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="grid gap-2">
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
