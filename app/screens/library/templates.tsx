import { Link } from "@remix-run/react";
import { Still } from "~/components/figures/Still";
import type { PhaseView, TemplateView } from "./templates-page";

/** Every template with its phases: whom it is for, why it is built so, and what it asks for. */
export function Templates({ templates }: { templates: TemplateView[] }) {
  return (
    <>
      <header className="mb-4">
        <h1>Templates</h1>
        <p className="max-w-[72ch] text-ink-2">
          {templates.length} programs that are ready to be assigned: open a patient’s record and
          choose “Assign program”. The first phase is assigned; the next ones are made as new
          versions when their time has come.
        </p>
      </header>
      <nav aria-label="Templates" className="template-nav mb-4 flex flex-wrap gap-1.5">
        {templates.map(({ id, name }) => (
          <a key={id} href={`#${id}`} className="chip">
            {name}
          </a>
        ))}
      </nav>
      <div className="grid gap-4">
        {templates.map((template) => (
          <TemplateArticle key={template.id} template={template} />
        ))}
      </div>
    </>
  );
}

function TemplateArticle({ template }: { template: TemplateView }) {
  const { id, name, situation, why, phases } = template;
  return (
    <article id={id} className="card template-article" aria-labelledby={`${id}-title`}>
      <div className="template-words">
        <h2 id={`${id}-title`}>{name}</h2>
        <p>{situation}</p>
        <p className="text-13 text-ink-2">
          <b>Why.</b> {why}
        </p>
      </div>
      <ol className="template-phases">
        {phases.map((phase) => (
          <Phase key={phase.name} phase={phase} />
        ))}
      </ol>
    </article>
  );
}

function Phase({ phase }: { phase: PhaseView }) {
  const { name, weeks, facts, startsWhen, items } = phase;
  return (
    <li>
      <h3 className="text-15">
        {name} <span className="text-13 font-normal text-ink-2">{weeks}</span>
      </h3>
      <p className="text-13 font-semi">{facts}</p>
      <p className="text-13 text-ink-2">Starts when: {startsWhen}</p>
      <ul className="template-items">
        {items.map(({ exerciseId, name: exercise, dose, note }) => (
          <li key={exerciseId} className="flex items-start gap-2.5">
            <span className="item-figure w-21 flex-none">
              <Still id={exerciseId} />
            </span>
            <span className="min-w-0">
              <Link to={`/clinic/library/${exerciseId}`}>{exercise}</Link>
              <span className="block text-13 text-ink-2">{dose}</span>
              {note ? <span className="block text-13">“{note}”</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
