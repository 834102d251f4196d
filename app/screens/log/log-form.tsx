import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import type { SessionStatus } from "~/domain/rows";
import type { LogPage } from "./log-page";
import { EffortQuestion, PainBefore, ReasonQuestion } from "./log-questions";
import { PainForm } from "./pain-form";

type Props = {
  page: LogPage;
  status: SessionStatus;
  /** Id of the log that is saved: a new one's, or the one that is changed. */
  id: string;
  form: FormResult;
  /** "You skipped bridge. Why?"; null asks for no reason. */
  reasonQuestion: string | null;
  /** What is known about single exercises: ticks, or what the guided run found out. */
  children?: ReactNode;
};

/** The questions about one session on one page; only the pain number is asked for, and even that can be left out. */
export function LogForm({ page, status, id, form, reasonQuestion, children }: Props) {
  const words = useWords().log;
  const { question, pain, logged } = page;
  const needsNumber = status !== "MISSED";
  return (
    <>
      <PainForm
        id="log"
        initial={logged && { score: logged.pain, remarks: logged.remarks }}
        save={words.save}
        {...{ question, pain, form, needsNumber }}
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="status" value={status} />
        {children}
        {reasonQuestion ? (
          <ReasonQuestion question={reasonQuestion} form={form} initial={logged?.missReason} />
        ) : null}
        {status === "MISSED" ? null : <EffortQuestion form={form} initial={logged?.effort} />}
        {status === "MISSED" ? null : <PainBefore page={page} form={form} />}
      </PainForm>
      {needsNumber && (logged?.pain ?? null) === null ? (
        <Button form="log" name="withoutNumber" value="1" look="quiet">
          {words.withoutNumber}
        </Button>
      ) : null}
    </>
  );
}
