import { Hourglass, Play } from "lucide-react";
import { useRef } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { AskDialog } from "~/screens/session/ask-dialog";
import type { useWaitingRuns, WaitingRun } from "~/screens/session/waiting-runs";
import { listWords } from "~/words/numbers";
import type { PageWords } from "~/words/page-words";

type Props = {
  run: WaitingRun;
  /** Better not to go on right now. */
  isHeld?: boolean;
  /** The program rests: what was done can be saved, and nothing gone on with. */
  isPaused?: boolean;
} & Pick<ReturnType<typeof useWaitingRuns>, "drop" | "end">;

/** A session of another place than the one that is asked for now: it waits to be saved. */
export function UnsavedSession({ today, ...props }: Props & { today: string }) {
  const { unsaved, drop } = useWords().session;
  const { run } = props;
  return (
    <section className="card unsaved">
      <h2>{run.dueOn === today ? unsaved.today : unsaved.yesterday}</h2>
      <Progress run={run} />
      <GoOn {...props} />
      <Drop {...props} label={unsaved.drop} words={drop} />
    </section>
  );
}

/** In place of "Start", when the session of the card was begun in this browser. */
export function UnsavedStart(props: Props) {
  const { unsaved, startAgain } = useWords().session;
  const { run, drop } = props;
  return (
    <div className="unsaved">
      <Progress run={run} />
      <GoOn {...props} />
      <Drop {...props} label={unsaved.again} words={startAgain} to={pathOf(run)} drop={drop} />
    </div>
  );
}

function Progress({ run }: { run: WaitingRun }) {
  const words = useWords();
  return (
    <p className="progress">
      <Hourglass className="icon" aria-hidden />
      <span>{progressWords(run, words)}</span>
    </p>
  );
}

function progressWords({ done, count, worst }: WaitingRun, words: PageWords): string {
  const { notSaved, done: doneWords, pain } = words.session.unsaved;
  const said = [notSaved, doneWords(done, count), ...(worst === null ? [] : [pain(worst)])];
  return listWords(said, words);
}

function GoOn({ run, isHeld = false, isPaused = false, end }: Props) {
  const { unsaved } = useWords().session;
  if (run.isOver) {
    return (
      <ButtonLink to={pathOf(run)} size="lg">
        {unsaved.saveLog}
      </ButtonLink>
    );
  }
  return (
    <>
      {isPaused ? null : (
        <ButtonLink to={pathOf(run)} size="lg" look={isHeld ? "line" : "filled"}>
          <Play className="icon" fill="currentColor" aria-hidden />
          <span>{unsaved.goOn}</span>
        </ButtonLink>
      )}
      <ButtonLink to={pathOf(run)} look="line" onClick={() => end(run)}>
        {unsaved.save}
      </ButtonLink>
    </>
  );
}

type DropProps = Pick<Props, "run" | "drop"> & {
  label: string;
  words: PageWords["session"]["drop"];
  /** Where to go on afterwards; left out, the page stays. */
  to?: string;
};

function Drop({ run, drop, label, words, to }: DropProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" look="quiet" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <AskDialog dialog={dialog} words={words}>
        {to === undefined ? (
          <Button look="danger" size="lg" onClick={() => drop(run)}>
            {words.go}
          </Button>
        ) : (
          <ButtonLink to={to} look="danger" size="lg" onClick={() => drop(run)}>
            {words.go}
          </ButtonLink>
        )}
      </AskDialog>
    </>
  );
}

function pathOf({ dueOn, slot }: WaitingRun): string {
  return `/my/session/${dueOn}/${slot}`;
}
