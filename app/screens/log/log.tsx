import { Link } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import type { SessionStatus } from "~/domain/rows";
import { AskShell } from "./ask-shell";
import { ItemFields, ItemTicks } from "./item-ticks";
import { LogForm } from "./log-form";
import type { LogPage } from "./log-page";
import { outcomes, QuickLog } from "./quick-log";

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
