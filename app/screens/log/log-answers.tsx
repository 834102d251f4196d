import { ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { ItemFields, ItemTicks } from "./item-ticks";
import { LogForm } from "./log-form";
import type { LogPage } from "./log-page";
import { OutcomeLinks } from "./outcome-links";
import { QuickLog } from "./quick-log";

type Props = { page: LogPage; id: string; form: FormResult };

const reasonQuestions = {
  DONE: null,
  PARTLY: "You skipped some. Why?",
  MISSED: "What got in the way?",
};

/** Logging by hand: first the outcome, then the questions that fit it. */
export function LogAnswers({ page, id, form }: Props) {
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
