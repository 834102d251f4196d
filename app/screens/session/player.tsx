import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { comingUp } from "~/domain/player/player-results";
import type { PlayerStep } from "~/domain/player/player-steps";
import type { LogPage } from "~/screens/log/log-page";
import { LeaveDialog } from "./leave-dialog";
import { PainStop } from "./pain-stop";
import { PlayerHead } from "./player-head";
import { PlayerLog } from "./player-log";
import { PlayerScreen } from "./player-screen";
import { isOver } from "./run-state";
import { forgetRun } from "./run-storage";
import { createRunStore } from "./run-store";
import type { SessionRun } from "./session-run";

type Props = { run: SessionRun; page: LogPage; id: string; form: FormResult };

/** The guided session: one exercise a screen, then the log form. */
export function Player({ run: { steps, exercises }, page, id, form }: Props) {
  const { dueOn, slot } = page.target;
  const key = ["supple", "session", dueOn, slot].join(" ");
  const { session } = useWords();
  const { run, send } = useRun(key, steps);
  const dialog = useRef<HTMLDialogElement>(null);
  const { player } = run;
  useWakeLock(player.phase !== "ready" && !player.paused && !isOver(run));
  if (isOver(run)) {
    return <PlayerLog {...{ page, id, form, run }} onAgain={() => send({ type: "again" })} />;
  }
  const nameOf = (exerciseId: string | undefined | null) => {
    const exercise = exerciseId ? exercises[exerciseId] : undefined;
    return exercise ? session.inText(exercise.shortName) : null;
  };
  if (run.isAsking) {
    return (
      <div className="phone ask">
        <PainStop
          pain={page.pain}
          exercise={
            nameOf(player.steps[player.index]?.exerciseId) ?? session.inText(session.exercise)
          }
          next={nameOf(comingUp(player).exerciseId)}
          onStop={(answer) => send({ type: "painful", ...answer })}
          onTakeBack={() => send({ type: "takeBack" })}
        />
      </div>
    );
  }
  const leave = () => {
    send({ type: "player", action: { type: "pause" } });
    dialog.current?.showModal();
  };
  return (
    <div className="phone player">
      <PlayerHead player={player} onLeave={leave} />
      <main id="content" className="player-main">
        <PlayerScreen
          player={player}
          exercises={exercises}
          onAction={(action) => send({ type: "player", action })}
          onTooPainful={() => send({ type: "ask" })}
        />
      </main>
      <LeaveDialog
        dialog={dialog}
        hasDone={player.outcomes.includes("done")}
        onEnd={() => send({ type: "end" })}
        onForget={() => forgetRun(key)}
      />
    </div>
  );
}

/** The guided session of this page, and the way to act on it. */
function useRun(key: string, steps: PlayerStep[]) {
  const [store] = useState(() => createRunStore(key, steps));
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
