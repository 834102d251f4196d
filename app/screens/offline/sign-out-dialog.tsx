import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { dropEvent, listWaiting, openStore } from "~/lib/phone/stores";
import { type OfflineWords, offlineWordsIn } from "~/words/offline-words";
import { countAll } from "./count-all";

type Props = {
  /** Answers that are not sent yet. */
  waiting: number;
  onStay: () => void;
  /** Goes on signing out. */
  onGo: () => void;
};

/** Asks what becomes of what was not sent yet, before somebody signs out. The safe way comes first. */
export default function SignOutDialog({ waiting, onStay, onGo }: Props) {
  const { language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState<OfflineWords["signOut"] | null>(null);
  // They come from a file of their own, and only then there is something to show.
  useEffect(() => {
    void offlineWordsIn(language).then(({ signOut }) => setWords(signOut));
  }, [language]);
  useEffect(() => {
    if (words !== null && dialog.current?.open === false) dialog.current.showModal();
  }, [words]);
  if (words === null) return null;
  const drop = async () => {
    const store = await openStore();
    // A session that is begun stays, sealed: nobody was asked about it.
    const unsent = store === null ? [] : await listWaiting(store.storeId);
    for (const { event } of unsent) if (store) await dropEvent(store.storeId, event.id);
    await countAll();
    onGo();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="sign-out-title" onClose={onStay}>
      <h2 id="sign-out-title">{words.title(waiting)}</h2>
      <p className="mt-1.5 mb-4 text-ink-2">{words.text}</p>
      <div className="grid gap-2">
        <Button type="button" size="lg" onClick={() => dialog.current?.close()}>
          {words.stay}
        </Button>
        <Button type="button" size="lg" look="line" onClick={onGo}>
          {words.keep}
        </Button>
        <Button type="button" size="lg" look="quiet" onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </dialog>
  );
}
