import { Link } from "@remix-run/react";
import { useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { isWaiting } from "~/domain/player/player";
import { comingUp } from "~/domain/player/player-results";
import { newClientId } from "~/lib/client-id";
import type { LogPage } from "~/screens/log/log-page";
import { LaterPart, MissingNotice } from "./later-part";
import { LostNotice } from "./lost-notice";
import { PausedSession } from "./paused-session";
import { toMainButton } from "./player-controls";
import { PlayerHead } from "./player-head";
import { PlayerScreen, type SheetName } from "./player-screen";
import { hasBegun, isOver, type RunAction } from "./run-state";
import type { WeeksAfter } from "./session-end-page";
import type { SessionRun } from "./session-run";
import { SkippedBar } from "./skipped-bar";
import { wakeAtTap } from "./start-tap";
import { useRun } from "./use-run";
import { useSessionLock } from "./use-session-lock";
import { useWakeLock } from "./use-wake-lock";

type Props = {
  run: SessionRun;
  page: LogPage;
  /** Whose session it is: what this browser keeps of it is theirs. */
  ownerId: string;
  id: string;
  /** Where what to do stands, while the program rests. */
  helpPath: string;
  /** The week with this session in; left out where it is not known. */
  weeks?: WeeksAfter | null;
  form: FormResult;
};

/** The guided session: one exercise a screen, then the log form. */
export function Player(props: Props) {
  const { run: program, page, ownerId, id, helpPath, weeks = null, form } = props;
  const { steps, exercises, easier } = program;
  const { missing } = program.words;
  const { session } = useWords();
  const toToday = (
    <Link to="/my" className="btn" data-look="quiet">
      {session.leaving.later}
    </Link>
  );
  const { run, send } = useRun(ownerId, page.target, program);
  const [isLeaving, setIsLeaving] = useState(false);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const wasRunning = useRef(false);
  const { player, skipped } = run;
  const isAwake = run.startedAt !== null && !player.paused && !program.isPaused;
  useWakeLock(isAwake && !isOver(run));
  useSessionLock();
  // The button that was pressed goes away with it.
  const goOn = (action: RunAction) => {
    send(action);
    toMainButton();
  };
  const skippedBar = skipped ? (
    <SkippedBar
      player={player}
      skipped={skipped}
      name={exercises[player.steps[skipped.index]?.exerciseId ?? ""]?.shortName ?? session.exercise}
      onUndo={() => goOn({ type: "undoSkip" })}
      onMore={(part) => goOn({ type: "player", action: { type: "skip", part } })}
    />
  ) : null;
  if (isOver(run)) {
    const again = () => send({ type: "again", steps });
    const { end } = program;
    return (
      <LaterPart words={missing} instead={toToday}>
        {({ PlayerLog }) => (
          <PlayerLog
            {...{ page, id, form, run, end, easier, weeks }}
            skipped={skippedBar}
            onAgain={again}
          />
        )}
      </LaterPart>
    );
  }
  if (program.isPaused) {
    const onEnd = hasBegun(run) ? () => send({ type: "end" }) : null;
    return <PausedSession helpPath={helpPath} onEnd={onEnd} />;
  }
  const nameOf = (exerciseId: string | undefined | null) => {
    const exercise = exerciseId ? exercises[exerciseId] : undefined;
    return exercise ? session.inText(exercise.shortName) : null;
  };
  const step = player.steps[player.index];
  if (run.isAsking) {
    const instead = step && !step.isEasier ? (easier[step.itemId] ?? null) : null;
    const next = nameOf(comingUp(player).exerciseId);
    const stop = (end: boolean) => goOn({ type: "painful", end });
    const { painful } = session;
    return (
      <div className="phone ask">
        <LaterPart
          words={missing}
          instead={
            <>
              {next ? (
                <Button type="button" look="line" size="lg" onClick={() => stop(false)}>
                  {painful.goOn(next)}
                </Button>
              ) : null}
              <Button type="button" look="line" size="lg" onClick={() => stop(true)}>
                {painful.end}
              </Button>
            </>
          }
        >
          {({ PainStop }) => (
            <PainStop
              pain={program.pain}
              storedLights={program.storedLights}
              exercise={nameOf(step?.exerciseId) ?? session.inText(session.exercise)}
              next={next}
              picked={run.picked}
              isStored={run.picked !== null && run.report?.stored === run.picked}
              easier={instead}
              words={program.words.painful}
              onPick={(score) => send({ type: "pick", score, id: newClientId() })}
              onStop={stop}
              onTakeBack={() => goOn({ type: "takeBack" })}
              onEasier={() => goOn({ type: "easier", steps: instead?.steps ?? [] })}
            />
          )}
        </LaterPart>
      </div>
    );
  }
  const standStill = () => {
    wasRunning.current = !isWaiting(player) && !player.paused;
    send({ type: "player", action: { type: "pause" } });
  };
  const leave = () => {
    standStill();
    setIsLeaving(true);
  };
  const stay = () => {
    if (wasRunning.current) send({ type: "player", action: { type: "resume" } });
  };
  const closeSheet = () => {
    setSheet(null);
    send({ type: "player", action: { type: "repace" } });
    stay();
  };
  const closeLeave = () => {
    setIsLeaving(false);
    stay();
  };
  return (
    <div className="phone player">
      <PlayerHead player={player} onLeave={leave} />
      <main id="content" className="player-main">
        <LostNotice run={run} />
        <MissingNotice words={missing} />
        <PlayerScreen
          player={player}
          run={program}
          skipped={skippedBar}
          onAction={(action) => {
            wakeAtTap();
            send({ type: "player", action });
          }}
          onTooPainful={() => send({ type: "ask" })}
          onOpen={(name) => {
            standStill();
            setSheet(name);
          }}
        />
      </main>
      {sheet === null ? null : (
        <LaterPart words={missing} onClose={closeSheet}>
          {({ PlayerSheet }) => (
            <PlayerSheet name={sheet} run={program} player={player} onClose={closeSheet} />
          )}
        </LaterPart>
      )}
      {isLeaving ? (
        <LaterPart words={missing} onClose={closeLeave} instead={toToday}>
          {({ LeaveDialog }) => (
            <LeaveDialog
              canLog={hasBegun(run)}
              clinician={page.pain.clinician}
              onStay={closeLeave}
              onEnd={() => {
                setIsLeaving(false);
                send({ type: "end" });
              }}
            />
          )}
        </LaterPart>
      ) : null}
    </div>
  );
}
