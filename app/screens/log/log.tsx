import { Link } from "@remix-run/react";
import { Check } from "lucide-react";
import { ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import type { SessionStatus } from "~/domain/rows";
import { AskShell } from "./ask-shell";
import { ItemFields } from "./item-fields";
import { LogForm } from "./log-form";
import type { LogItem, LogPage } from "./log-page";
import { outcomes, QuickLog } from "./quick-log";
import { RemoveLink } from "./remove-link";

type Props = { page: LogPage; id: string; form: FormResult };

/** Logging by hand: first the outcome, then the questions that fit it. */
export function LogSession({ page, id, form }: Props) {
  return (
    <AskShell about={page.about}>
      <LogAnswers page={page} id={id} form={form} />
    </AskShell>
  );
}

function LogAnswers({ page, id, form }: Props) {
  const words = useWords().log;
  const { target, status, items, logged, closed } = page;
  if (closed) {
    return (
      <>
        <h1>{words.closed.title}</h1>
        <Notice>{closed}</Notice>
        <ButtonLink to="/my" look="line">
          {words.closed.toToday}
        </ButtonLink>
      </>
    );
  }
  if (!status) {
    return (
      <>
        <h1>{words.whatDidYouDo}</h1>
        <QuickLog dueOn={target.dueOn} slot={target.slot} words={words.allOrPart} />
      </>
    );
  }
  const broken = items.filter((item) => item.logged && item.logged.result !== "DONE");
  return (
    <>
      {logged ? <OutcomeLinks status={status} id={target.id} /> : null}
      <LogForm
        page={page}
        status={status}
        id={id}
        form={form}
        reasonQuestion={status === "DONE" ? null : words.why[status]}
      >
        {status === "PARTLY" ? <ItemTicks items={items} form={form} /> : null}
        {status === "MISSED"
          ? broken.map((item, i) => (
              <ItemFields key={item.id} index={i} id={item.id} logged={item.logged} />
            ))
          : null}
      </LogForm>
      {logged ? <RemoveLink id={logged.id} /> : null}
    </>
  );
}

/** Another outcome for a log that is being changed. @param id of the log when the address names it */
function OutcomeLinks({ status, id }: { status: SessionStatus; id: string | null }) {
  const words = useWords().log;
  return (
    <nav className="segment" aria-label={words.whatYouDid}>
      {outcomes.map((each) => (
        <Link
          key={each.outcome}
          to={`?${new URLSearchParams({ outcome: each.outcome, ...(id ? { id } : {}) })}`}
          aria-current={each.status === status ? "true" : undefined}
          replace
        >
          {words.outcomes[each.status]}
        </Link>
      ))}
    </nav>
  );
}

/** "Which ones did you do?" Optional: with no tick at all nothing is said about any of them. */
function ItemTicks({ items, form }: { items: readonly LogItem[]; form: FormResult }) {
  const { log, pain } = useWords();
  return (
    <fieldset className="choice-group" data-columns="1">
      <legend>
        {log.whichOnes} <small>{pain.optional}</small>
      </legend>
      {items.map(({ id, name, logged }, i) => (
        <div key={id}>
          <ItemFields index={i} id={id} logged={logged?.result === "DONE" ? null : logged} />
          <label className="choice" data-align="start">
            <input
              type="checkbox"
              name={`items[${i}].done`}
              value="1"
              defaultChecked={form ? wasTicked(form, i) : logged?.result === "DONE"}
            />
            <Check className="icon" aria-hidden />
            {name}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function wasTicked(form: FormResult, i: number): boolean {
  const items = form?.initialValue?.items;
  const item: unknown = Array.isArray(items) ? items[i] : null;
  return typeof item === "object" && item !== null && "done" in item;
}
