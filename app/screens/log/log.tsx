import { Link } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
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

const reasonQuestions = {
  DONE: null,
  PARTLY: "You skipped some. Why?",
  MISSED: "What got in the way?",
};

function LogAnswers({ page, id, form }: Props) {
  const { target, status, items, logged, closed } = page;
  if (closed) {
    return (
      <>
        <h1>This session cannot be logged now</h1>
        <Notice>{closed}</Notice>
        <ButtonLink to="/my" look="line">
          Back to today
        </ButtonLink>
      </>
    );
  }
  if (!status) {
    return (
      <>
        <h1>What did you do?</h1>
        <QuickLog dueOn={target.dueOn} slot={target.slot} words="All of it, a part, or nothing" />
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
        reasonQuestion={reasonQuestions[status]}
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
  return (
    <nav className="segment" aria-label="What you did">
      {outcomes.map((each) => (
        <Link
          key={each.outcome}
          to={`?${new URLSearchParams({ outcome: each.outcome, ...(id ? { id } : {}) })}`}
          aria-current={each.status === status ? "true" : undefined}
          replace
        >
          {each.word}
        </Link>
      ))}
    </nav>
  );
}
