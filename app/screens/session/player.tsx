import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { FormResult } from "~/components/ui/form-result";
import { type Owner, useOwner } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { isWaiting } from "~/domain/player/player";
import { comingUp } from "~/domain/player/player-results";
import { newClientId } from "~/lib/client-id";
import type { LogPage } from "~/screens/log/log-page";
import type { PageWords } from "~/words/page-words";
import { LeaveDialog } from "./leave-dialog";
import { LostNotice } from "./lost-notice";
import { PainStop } from "./pain-stop";
import { PausedSession } from "./paused-session";
import { PlayerHead } from "./player-head";
import { PlayerLog } from "./player-log";
import { PlayerScreen, type SheetName } from "./player-screen";
import { createRunCompany } from "./run-company";
import { hasBegun, isOver } from "./run-state";
import { runKey } from "./run-storage";
import { createRunStore } from "./run-store";
import type { WeeksAfter } from "./session-end-page";
import type { SessionRun } from "./session-run";
import { SkippedBar } from "./skipped-bar";

const PlayerSheet = lazy(() =>
  import("./player-sheets").then((sheets) => ({ default: sheets.PlayerSheet })),
);

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
  const { session } = useWords();
  const { run, send, wake } = useRun(runKey(ownerId, page.target), program);
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const wasRunning = useRef(false);
  const { player, skipped } = run;
  const isAwake = run.startedAt !== null && !player.paused && !program.isPaused;
  useWakeLock(isAwake && !isOver(run));
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
  const step = player.steps[player.index];
  if (run.isAsking) {
    const instead = step && !step.isEasier ? (easier[step.itemId] ?? null) : null;
    return (
      <div className="phone ask">
        <PainStop
          pain={program.pain}
          exercise={nameOf(step?.exerciseId) ?? session.inText(session.exercise)}
          next={nameOf(comingUp(player).exerciseId)}
          picked={run.picked}
          isStored={run.picked !== null && run.report?.stored === run.picked}
          easier={instead}
          words={program.words.painful}
          onPick={(score) => send({ type: "pick", score, id: newClientId() })}
          onStop={(end) => send({ type: "painful", end })}
          onTakeBack={() => send({ type: "takeBack" })}
          onEasier={() => send({ type: "easier", steps: instead?.steps ?? [] })}
        />
      </div>
    );
  }
  const standStill = () => {
    wasRunning.current = !isWaiting(player) && !player.paused;
    send({ type: "player", action: { type: "pause" } });
  };
  const leave = () => {
    standStill();
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
          run={program}
          skipped={skippedBar}
          onAction={(action) => {
            wake();
            send({ type: "player", action });
          }}
          onTooPainful={() => send({ type: "ask" })}
          onOpen={(name) => {
            standStill();
            setSheet(name);
          }}
        />
      </main>
      <Suspense>
        {sheet === null ? null : (
          <PlayerSheet
            name={sheet}
            run={program}
            player={player}
            onClose={() => {
              setSheet(null);
              send({ type: "player", action: { type: "repace" } });
              stay();
            }}
          />
        )}
      </Suspense>
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

/** The guided session of this page, the way to act on it, and what has to be told of a tap. */
function useRun(key: string, program: SessionRun) {
  const words = useWords();
  const owner = useOwner();
  const [{ store, wake, subscribe }] = useState(() => createRun(key, program, words, owner));
  const run = useSyncExternalStore(subscribe, store.getSnapshot, store.getServerSnapshot);
  return { run, send: store.send, wake };
}

function createRun(key: string, program: SessionRun, words: PageWords, owner: Owner) {
  const { userId: openedBy, placeId: openedAt, ownRecordId: openedFor } = owner;
  const sender = { openedBy, openedAt, openedFor };
  const store = createRunStore(key, program, (...change) => company.onChange(...change));
  const company = createRunCompany(program, words, sender, store.send);
  const subscribe = (listener: () => void) => {
    company.load();
    return store.subscribe(listener);
  };
  return { store, wake: company.wake, subscribe };
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
