import {
  Check,
  ChevronRight,
  CloudOff,
  Loader,
  Lock,
  RefreshCw,
  TriangleAlert,
} from "lucide-react";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { sending } from "~/lib/phone/sending";
import type { PhoneState } from "~/lib/phone/state";
import { TAKE_OVER } from "~/lib/phone/worker-messages";
import { type OfflineWords, offlineWordsIn } from "~/words/offline-words";

/** How long it is said that all has been sent. */
const SENT_SHOWN_MS = 8_000;
const SIGN_IN = "/login?next=/my";
const OUTBOX = "/my/offline?to=outbox";

/** What waits on this phone, in a line above the page: a fact, not a fault. @param waited something did, since the page was opened */
export default function WaitingLine({ state, waited }: { state: PhoneState; waited: boolean }) {
  const words = useOfflineWords();
  const { waiting, refused, others, asksSignIn, hasNewVersion } = state;
  const isOver = useIsOver(waited && waiting === 0);
  const underWay = useSyncExternalStore(sending.subscribe, sending.get, () => null);
  if (words === null) return null;
  const { line } = words;
  const isSending = waiting > 0 && typeof underWay === "number";
  return (
    <>
      {isSending ? (
        <p className="notice waiting-line" data-tone="info" role="status">
          <Loader className="icon" aria-hidden />
          <b>{line.sending(underWay)}</b>
        </p>
      ) : null}
      {waiting > 0 && !isSending ? (
        <Way tone="plain" icon={<CloudOff className="icon" aria-hidden />}>
          <b>{line.waiting(waiting)}</b> <span>{line.goes}</span>
        </Way>
      ) : null}
      {refused > 0 ? (
        <Way tone="red" icon={<TriangleAlert className="icon" aria-hidden />}>
          <b>{line.refused(refused)}</b>
        </Way>
      ) : null}
      {waited && waiting + refused + others === 0 && !isOver ? (
        <p className="notice waiting-line" data-tone="ok" role="status">
          <Check className="icon" aria-hidden />
          <b>{line.sent}</b>
        </p>
      ) : null}
      {others > 0 ? (
        <p className="notice waiting-line" data-tone={asksSignIn ? "amber" : "plain"} role="status">
          <Lock className="icon" aria-hidden />
          <span className="flex-1">{asksSignIn ? line.signIn(others) : line.others(others)}</span>
          {asksSignIn ? (
            <a href={SIGN_IN} className="btn" data-size="sm">
              {line.signInButton}
            </a>
          ) : null}
        </p>
      ) : null}
      {hasNewVersion ? (
        <p className="notice waiting-line" data-tone="plain">
          <RefreshCw className="icon" aria-hidden />
          <span>{line.newVersion}</span>
          <Button type="button" look="quiet" size="sm" onClick={takeNewVersion}>
            {line.useIt}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Way({ tone, icon, children }: { tone: string; icon: ReactNode; children: ReactNode }) {
  return (
    <a href={OUTBOX} className="notice waiting-line" data-tone={tone}>
      {icon}
      <span className="flex-1">{children}</span>
      <ChevronRight className="icon" aria-hidden />
    </a>
  );
}

async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(OUTBOX);
  registration?.waiting?.postMessage(TAKE_OVER);
}

/** The words of what is kept, once they are there. */
function useOfflineWords(): OfflineWords | null {
  const { language } = useWords();
  const [words, setWords] = useState<OfflineWords | null>(null);
  // They come from a file of their own.
  useEffect(() => {
    void offlineWordsIn(language).then(setWords);
  }, [language]);
  return words;
}

/** Whether something has been so for a while. */
function useIsOver(isSo: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  // Time passes outside of React.
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setIsOver(true), SENT_SHOWN_MS);
    return () => {
      clearTimeout(timer);
      setIsOver(false);
    };
  }, [isSo]);
  return isOver;
}
