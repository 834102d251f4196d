import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { resultsOf, sessionStatusOf } from "~/domain/player/player-results";
import { AskShell } from "~/screens/log/ask-shell";
import { LogForm } from "~/screens/log/log-form";
import type { LogPage } from "~/screens/log/log-page";
import { RunFields } from "~/screens/log/run-fields";
import type { RunState } from "./run-state";

type Props = { page: LogPage; id: string; form: FormResult; run: RunState; onAgain: () => void };

/** The log form after a guided session: what was done is known already. */
export function PlayerLog({ page, id, form, run, onAgain }: Props) {
  const exercises = resultsOf(run.player);
  const status = sessionStatusOf(exercises);
  const unexplained = exercises.filter((each) => each.result !== "DONE" && each.reason === null);
  const names = unexplained.map(({ itemId }) => {
    return page.items.find((item) => item.id === itemId)?.name.toLowerCase() ?? "an exercise";
  });
  const question = names.length > 0 ? `You skipped ${listWords(names)}. Why?` : null;
  const { startedAt, during } = run;
  return (
    <AskShell about="Right after your session">
      <p tabIndex={-1} ref={takeFocusInPlace} className="sr-only">
        The session is over. Now log it.
      </p>
      <LogForm page={page} status={status} id={id} form={form} reasonQuestion={question}>
        <RunFields run={{ startedAt, exercises, during }} />
        {question === null && status !== "DONE" ? (
          <input type="hidden" name="missReason" value="PAIN" />
        ) : null}
      </LogForm>
      <Button type="button" look="quiet" onClick={onAgain}>
        Start the session again
      </Button>
    </AskShell>
  );
}

/** "lunge, pigeon and bridge" */
function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
