import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { comingUp } from "~/domain/player/player-results";
import type { LogPage } from "~/screens/log/log-page";
import { LeaveDialog } from "./leave-dialog";
import { LostNotice } from "./lost-notice";
import { PainStop } from "./pain-stop";
import { PausedSession } from "./paused-session";
import { PlayerHead } from "./player-head";
import { PlayerLog } from "./player-log";
import { PlayerScreen } from "./player-screen";
import { hasBegun, isOver } from "./run-state";
import { runKey } from "./run-storage";
import { createRunStore } from "./run-store";
import type { WeeksAfter } from "./session-end-page";
import type { SessionRun } from "./session-run";
import { SkippedBar } from "./skipped-bar";

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
  const { steps, exercises } = program;
  const { session } = useWords();
  const { run, send } = useRun(runKey(ownerId, page.target), program);
  const dialog = useRef<HTMLDialogElement>(null);
  const wasRunning = useRef(false);
  const { player, skipped } = run;
  const isGuiding = player.phase !== "ready" && !player.paused && !program.isPaused;
  useWakeLock(isGuiding && !isOver(run));
  const skippedBar = skipped ? (
    <SkippedBar
      player={player}
      skipped={skipped}
      name={exercises[player.steps[skipped.index]?.exerciseId ?? ""]?.shortName ?? session.exercise}
      onUndo={() => send({ type: "undoSkip" })}
      onMore={(part) => send({ type: "player", action: { type: "skip", part } })}
    />
  ) : null;
  if (isOver(run)) {
    const again = () => send({ type: "again", steps });
    const { end } = program;
    return (
      <PlayerLog {...{ page, id, form, run, end, weeks }} skipped={skippedBar} onAgain={again} />
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
  if (run.isAsking) {
    return (
      <div className="phone ask">
        <PainStop
          pain={program.pain}
          exercise={
            nameOf(player.steps[player.index]?.exerciseId) ?? session.inText(session.exercise)
          }
          next={nameOf(comingUp(player).exerciseId)}
          picked={run.picked}
          onPick={(score) => send({ type: "pick", score })}
          onStop={(end) => send({ type: "painful", end })}
          onTakeBack={() => send({ type: "takeBack" })}
        />
      </div>
    );
  }
  const leave = () => {
    wasRunning.current = player.phase !== "ready" && !player.paused;
    send({ type: "player", action: { type: "pause" } });
    dialog.current?.showModal();
  };
  const stay = () => {
    if (wasRunning.current) send({ type: "player", action: { type: "resume" } });
  };
  return (
    <div className="phone player">
      <PlayerHead player={player} onLeave={leave} />
      <main id="content" className="player-main">
        <LostNotice run={run} />
        <PlayerScreen
          player={player}
          exercises={exercises}
          skipped={skippedBar}
          onAction={(action) => send({ type: "player", action })}
          onTooPainful={() => send({ type: "ask" })}
        />
      </main>
      <LeaveDialog
        dialog={dialog}
        canLog={hasBegun(run)}
        clinician={page.pain.clinician}
        onStay={stay}
        onEnd={() => send({ type: "end" })}
      />
    </div>
  );
}

/** The guided session of this page, and the way to act on it. */
function useRun(key: string, program: SessionRun) {
  const [store] = useState(() => createRunStore(key, program));
  const run = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
  return { run, send: store.send };
}

/** Keeps the screen on while `active`, where the browser can. */
function useWakeLock(active: boolean): void {
  // The lock is the browser's; it is lost whenever the page is hidden and has to be asked for again.
  useEffect(() => {
    if (!active || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== "visible") return;
      // Refused when the battery is low: the session goes on all the same.
      const taken = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) await taken?.release();
      else lock = taken;
    };
    void take();
    document.addEventListener("visibilitychange", take);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", take);
      void lock?.release();
    };
  }, [active]);
}
