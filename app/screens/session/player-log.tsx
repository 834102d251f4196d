import { type ReactNode, useRef } from "react";
import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";
import { resultsOf, sessionStatusOf } from "~/domain/player/player-results";
import { AskShell } from "~/screens/log/ask-shell";
import { RunFields } from "~/screens/log/item-fields";
import { LogForm } from "~/screens/log/log-form";
import type { LogPage } from "~/screens/log/log-page";
import { AskDialog } from "./ask-dialog";
import { LostNotice } from "./lost-notice";
import type { RunState } from "./run-state";
import { SessionEnd } from "./session-end";
import type { SessionEndPage, WeeksAfter } from "./session-end-page";
import type { SessionRun } from "./session-run";

type Props = {
  page: LogPage;
  id: string;
  form: FormResult;
  run: RunState;
  end: SessionEndPage;
  easier: SessionRun["easier"];
  weeks: WeeksAfter | null;
  /** What was left out just now; null when nothing was. */
  skipped: ReactNode;
  onAgain: () => void;
};

/** The log form after a guided session: what was done is known already. */
export function PlayerLog({ page, id, form, run, end, easier, weeks, skipped, onAgain }: Props) {
  const { session } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const exercises = resultsOf(run.player);
  const status = sessionStatusOf(exercises);
  const unexplained = exercises.filter((each) => each.result !== "DONE" && each.reason === null);
  const names = unexplained.map(({ itemId }) => {
    const name = page.items.find((item) => item.id === itemId)?.name;
    return name === undefined ? session.anExercise : session.inText(name);
  });
  const question = names.length > 0 ? session.after.whySkipped(names) : null;
  const { startedAt, during } = run;
  return (
    <AskShell about={session.after.about}>
      <p tabIndex={-1} ref={takeFocusInPlace} className="sr-only">
        {session.after.over}
      </p>
      <LostNotice run={run} />
      {skipped}
      <SessionEnd {...{ end, run, status, easier }} week={weeks?.[status] ?? null} />
      <LogForm
        page={page}
        status={status}
        id={id}
        form={form}
        reasonQuestion={question}
        folded={end.more}
      >
        <RunFields run={{ startedAt, exercises, during }} />
        {question === null && status !== "DONE" ? (
          <input type="hidden" name="missReason" value="PAIN" />
        ) : null}
      </LogForm>
      <Button type="button" look="quiet" onClick={() => dialog.current?.showModal()}>
        {session.after.again}
      </Button>
      <AskDialog dialog={dialog} words={session.startAgain}>
        <Button type="button" look="danger" size="lg" onClick={onAgain}>
          {session.startAgain.go}
        </Button>
      </AskDialog>
    </AskShell>
  );
}
