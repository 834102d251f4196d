import { type MouseEvent, useEffect, useState } from "react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { askEnd, leaveForSignIn, type TimeLeft } from "./sign-in-end";
import { useSharedEnd } from "./use-shared-end";
import { useTypedIn } from "./use-typed-in";

const WARNED_MS = 2 * 60_000;
/** How often a server that does not answer is asked whether the sign-in has ended. */
const ASKED_EVERY_MS = 10_000;

/** `left` is what the page's data says of its sign-in, as of when it came. */
export type WarningProps = { left: TimeLeft };

/**
 * Two minutes before a sign-in ends: says so, and offers to stay. At its end it goes to the sign-in page, with what was
 * typed. The server is asked before either, as the sign-in may have been used elsewhere.
 */
export function SignInWarning({ left }: WarningProps) {
  const { end, know } = useSharedEnd(left);
  const typedIn = useTypedIn();
  const now = useNow();
  const [asked, setAsked] = useState<number | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const phase = phaseAt(now, end.at);

  // Asked anew in each phase, and in the last one again and again.
  useEffect(() => {
    if (phase === "far") return;
    let isOver = false;
    askEnd("page").then((answer) => {
      if (isOver) return;
      if (answer === "ended") leaveForSignIn(typedIn.current);
      else if (answer && answer.at > end.at + ASKED_EVERY_MS) know(answer);
      else setAsked(end.at);
    });
    return () => {
      isOver = true;
    };
  }, [phase, end.at, know, typedIn]);

  async function stay() {
    setSeen(end.at);
    const answer = await askEnd("button");
    if (answer === "ended") leaveForSignIn(typedIn.current);
    else if (answer) know(answer);
  }

  if (phase === "far" || asked !== end.at || seen === end.at) return null;
  return (
    <dialog
      ref={openDialog}
      className="dialog"
      aria-labelledby="sign-in-end"
      aria-describedby="sign-in-end-at"
      onClose={stay}
    >
      <h2 id="sign-in-end">Still there?</h2>
      <p id="sign-in-end-at" className="mt-1.5 text-ink-2">
        You are signed out at <b>{clockTime(end.at)}</b>
        <span>{end.isLast ? ", 12 hours after you signed in." : " unless you go on."}</span>
        <span> What you typed is kept until you are back.</span>
      </p>
      <p className="mt-1.5 mb-4 text-13 text-ink-2" aria-hidden="true">
        {minutesLeft(end.at - now)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <OwnedForm method="post" action="/logout">
          <Button look="line">Sign out now</Button>
        </OwnedForm>
        <Button type="button" data-safe onClick={close}>
          {end.isLast ? "Go on until then" : "Stay signed in"}
        </Button>
      </div>
    </dialog>
  );
}

/** The safe button gets the focus, wherever it stands. */
function openDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLElement>("[data-safe]")?.focus();
}

/** By its own hand: then the focus goes back to where it was. */
const close = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
  currentTarget.closest("dialog")?.close();

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function phaseAt(now: number, end: number): string {
  if (now < end - WARNED_MS) return "far";
  return now < end ? "near" : `over ${Math.floor((now - end) / ASKED_EVERY_MS)}`;
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

function minutesLeft(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s left`;
}
