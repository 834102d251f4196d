import { type ReactNode, useSyncExternalStore } from "react";
import { WrongLink } from "~/components/shell/wrong-link";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";
import { fetchLater, getLater, getNoLater, type LaterParts, onLater } from "./later";
import { openAtOnce } from "./open-at-once";
import type { RunWords } from "./run-words";

type Words = RunWords["missing"];

type Props = {
  words: Words;
  /** It opens over the session, which goes on when it is closed; else it takes its place. */
  onClose?: () => void;
  /** What can be done without the part. */
  instead?: ReactNode;
  children: (parts: LaterParts) => ReactNode;
};

/** A part of the player that comes later. Where it does not come: that it did not, another try, and the way on without it. */
export function LaterPart({ words, onClose, instead, children }: Props) {
  const later = useSyncExternalStore(onLater, getLater, getNoLater);
  const { leaving } = useWords().session;
  if (later === null) return null;
  if (later !== "missing") return children(later);
  const said = (
    <>
      <h1 className="mb-3">{words.title}</h1>
      <p>{words.kept}</p>
      <Button type="button" size="lg" onClick={fetchLater}>
        {words.again}
      </Button>
      {instead}
    </>
  );
  if (onClose === undefined) {
    return (
      <main id="content" tabIndex={-1} ref={takeFocusInPlace} className="phone ask-main pt-6">
        {said}
        <WrongLink />
      </main>
    );
  }
  return (
    <dialog ref={openAtOnce} className="leave-dialog" aria-label={words.title} onClose={onClose}>
      <form method="dialog" className="grid gap-2.5">
        {said}
        <Button look="line" size="lg">
          {leaving.stay}
        </Button>
      </form>
    </dialog>
  );
}

/** Above a session that goes on without them: whoever puts the phone face down must know that it stays silent. */
export function MissingNotice({ words }: { words: Words }) {
  const later = useSyncExternalStore(onLater, getLater, getNoLater);
  if (later !== "missing") return null;
  return (
    <Notice tone="amber" title={words.title} role="status">
      <span>{words.silent}</span>
    </Notice>
  );
}
