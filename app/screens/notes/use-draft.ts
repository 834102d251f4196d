import { useRouteLoaderData } from "@remix-run/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { createDraftSaver, type DraftSaver, type SaverParts, type Snapshot } from "./draft-saver";
import { forgetDraft, type Kept, keepDraft, listKept, type Owner } from "./kept-drafts";
import { withTyped } from "./kept-merge";
import type { Draft, EditorPage } from "./notes-page";
import { lookAtDraft, sendDraft } from "./send-draft";

type Root = { userId: string | null; placeId: string | null };

/** Whoever reads, and where: what a device keeps is theirs alone. */
export function useOwner(patientId: string, key: string): Owner {
  const root = useRouteLoaderData<Root>("root");
  return { userId: root?.userId ?? "", placeId: root?.placeId ?? "", patientId, key };
}

/** The draft of an editor, saved while it is typed; what this device kept of it comes first. */
export function useDraft(
  page: EditorPage,
  typed: Draft,
  whose: Owner,
): { saver: DraftSaver; snapshot: Snapshot } {
  // The editor is drawn anew for another draft: those of the first drawing count.
  const [own] = useState(() => {
    const first = saverOf(page, typed, whose, typed === page ? "stored" : "typed");
    return { page, owner: whose, first };
  });
  const [saver, setSaver] = useState(own.first);
  const snapshot = useSyncExternalStore(saver.subscribe, saver.getSnapshot, saver.getSnapshot);

  // What a device kept is known in the browser alone, and takes a moment to open.
  useEffect(() => {
    const { first, owner } = own;
    void keptFor(own.page, owner).then((kept) => {
      if (!kept) return;
      first.rest();
      const draft = withTyped(draftOf(kept), own.page, first.getSnapshot().draft);
      setSaver(saverOf(own.page, draft, owner, "kept"));
    });
  }, [own]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void saver.look();
      else void saver.flush();
    };
    look();
    const flush = () => void saver.flush();
    window.addEventListener("online", look);
    window.addEventListener("focus", look);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("focus", look);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", look);
      saver.leave();
    };
  }, [saver]);
  return { saver, snapshot };
}

function saverOf(
  page: EditorPage,
  draft: Draft,
  owner: Owner,
  from: SaverParts["from"],
): DraftSaver {
  return createDraftSaver({
    ...{ draft, savedAt: page.savedAt, from },
    send: (each) => sendDraft(owner, each, page.placeId),
    look: () => lookAtDraft(owner, draft, page.placeId),
    keep: (each) => keepDraft(owner, each, Date.now()),
    forget: (noteId) => forgetDraft(owner, noteId),
    clock: () => new Date().toTimeString().slice(0, 5),
    newId: () => page.spareId,
  });
}

/** Of the draft that is open; for a new one whatever waits and was never stored. */
async function keptFor(page: EditorPage, owner: Owner): Promise<Kept | undefined> {
  const kept = await listKept(owner);
  const own = kept.find(({ noteId }) => noteId === page.noteId);
  return own ?? (page.edition === 0 ? kept.find(({ edition }) => edition === 0) : undefined);
}

function draftOf({ at: _at, ...draft }: Kept): Draft {
  return draft;
}
