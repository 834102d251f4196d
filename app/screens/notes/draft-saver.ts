import { contested, withUntouched } from "~/domain/notes/merge";
import { isBlank, isSameText } from "~/domain/notes/shapes";
import type { DraftAnswer, There } from "./draft-answer";
import type { Draft } from "./notes-page";

/** Where what was typed stands. Times are "10:42". */
export type SaveState =
  | { kind: "new" }
  | { kind: "saved"; at: string }
  | { kind: "typing" }
  | { kind: "saving" }
  /** Not on the server. `isKept`: on this device, else in this page alone. */
  | { kind: "away"; why: "offline" | "ended"; at: string; isKept: boolean }
  | { kind: "failed" }
  | { kind: "invalid"; errors: string[] }
  | { kind: "changed"; there: There }
  | { kind: "gone"; words: string };

export type Snapshot = {
  draft: Draft;
  save: SaveState;
  /** Where else it is open, in words. */
  others: string | null;
  /** Somebody else's text came in while nothing was typed here. */
  news: string | null;
};

/**
 * "offline": no answer. "ended": the sign-in has. "another": this browser is signed in as somebody else, or at another
 * place. "failed": the server's own fault, or a page in between.
 */
export type Sent = DraftAnswer | "offline" | "ended" | "another" | "failed";

export type SaverParts = {
  draft: Draft;
  savedAt: string | null;
  /** Whether the draft is stored, was kept on this device, or came back with a form that was not taken. */
  from: "stored" | "kept" | "typed";
  send: (draft: Draft) => Promise<Sent>;
  look: () => Promise<Sent>;
  /** @returns whether this device keeps it */
  keep: (draft: Draft) => Promise<boolean>;
  forget: (noteId: string) => void;
  /** "10:44", by this device. */
  clock: () => string;
  newId: () => string;
};

const SAVED_AFTER_MS = 2_000;
const TRIED_AGAIN_AFTER_MS = 10_000;

const ANOTHER =
  "Somebody else is signed in by now, or you are at another clinic. What you typed is below";

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/** Saves a draft while it is typed: two seconds after a change, on leaving a field, and again until the server has it. */
export function createDraftSaver(parts: SaverParts) {
  const { savedAt, from } = parts;
  const stored: SaveState = savedAt === null ? { kind: "new" } : { kind: "saved", at: savedAt };
  let snapshot: Snapshot = {
    ...{ draft: parts.draft, others: null, news: null },
    save: from === "stored" ? stored : { kind: "typing" },
  };
  /** What the server had when the typing here began, as far as that is known. */
  let base: Draft | null = from === "stored" ? parts.draft : null;
  let isUnsaved = from !== "stored";
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The page sends the form itself. */
  let isResting = false;
  const listeners = new Set<() => void>();

  const show = (change: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const soon = (ms: number) => {
    timer ??= setTimeout(() => void flush(), ms);
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  /** Two texts, or none to write into: only a person can say how it goes on. */
  const waitsForPerson = () => ["changed", "gone"].includes(snapshot.save.kind);

  function change(next: Partial<Draft>): void {
    isUnsaved = true;
    isResting = false;
    const draft = { ...snapshot.draft, ...next };
    const { save } = snapshot;
    const isAway = save.kind === "away";
    const saysTyping = !isAway && !waitsForPerson();
    show({ draft, news: null, ...(saysTyping && { save: { kind: "typing" } }) });
    if (isAway) keepHere(save.why);
    soon(SAVED_AFTER_MS);
  }

  async function flush(): Promise<void> {
    stop();
    if (underWay) {
      await underWay;
      return flush();
    }
    if (!isUnsaved || waitsForPerson()) return;
    const { draft } = snapshot;
    if (draft.edition === 0 && isBlank(draft.shape, draft.text)) {
      isUnsaved = false;
      return show({ save: { kind: "new" } });
    }
    isUnsaved = false;
    if (snapshot.save.kind !== "away") show({ save: { kind: "saving" } });
    underWay = parts.send(draft).then((answer) => {
      underWay = null;
      settle(draft, answer);
    });
    return underWay;
  }

  function settle(sent: Draft, answer: Sent): void {
    if (typeof answer === "string") {
      goOnWithout(answer);
      return;
    }
    if (answer.kind !== "invalid") parts.forget(sent.noteId);
    if (answer.kind === "saved") {
      const { edition, at, others } = answer;
      const draft = { ...snapshot.draft, edition };
      base = sent;
      show({ draft, others, save: isUnsaved ? { kind: "typing" } : { kind: "saved", at } });
      if (isUnsaved) soon(SAVED_AFTER_MS);
    } else if (answer.kind === "changed") {
      meet(answer.there);
    } else if (answer.kind !== "nothing" && answer.kind !== "seen") {
      isUnsaved = answer.kind !== "invalid";
      show({ save: answer });
    }
  }

  function goOnWithout(why: Extract<Sent, string>): void {
    isUnsaved = true;
    if (why === "another") keepForWriter();
    else if (why === "failed") show({ save: { kind: "failed" } });
    else keepHere(why);
    soon(TRIED_AGAIN_AFTER_MS);
  }

  /** Somebody stored another text: their words come in where nothing was written here, and the rest is asked about. */
  function meet(there: There): void {
    const text = withUntouched(snapshot.draft, there, base);
    const draft = { ...snapshot.draft, text };
    const isOne =
      contested(draft, there).length === 0 &&
      draft.shape === there.shape &&
      draft.visitOn === there.visitOn;
    isUnsaved = !isOne;
    if (isOne) base = draft;
    show(
      isOne
        ? { draft: { ...draft, edition: there.edition }, save: { kind: "saved", at: there.at } }
        : { draft, save: { kind: "changed", there } },
    );
  }

  /** Keeps what stands here, what is typed meanwhile too, and says so once that is done. */
  function keepHere(why: "offline" | "ended"): void {
    const { draft } = snapshot;
    void parts.keep(draft).then((isKept) => {
      // Under way again: its answer says how it stands.
      if (!isUnsaved || waitsForPerson()) return;
      if (snapshot.draft !== draft) return keepHere(why);
      show({ save: { kind: "away", why, at: parts.clock(), isKept } });
    });
  }

  /** Whoever is signed in now cannot save it: its writer finds it at their next sign-in on this device. */
  function keepForWriter(): void {
    const { draft } = snapshot;
    void parts.keep(draft).then((isKept) => {
      if (snapshot.draft !== draft) return keepForWriter();
      const where = isKept ? "kept on this device until you sign in again" : "not saved";
      show({ save: { kind: "gone", words: `${ANOTHER}, and ${where}.` } });
    });
  }

  /** Asks how it stands on the server: what somebody else wrote comes in, and is said. */
  async function look(): Promise<void> {
    if (isUnsaved) return flush();
    if (underWay || waitsForPerson()) return;
    const answer = await parts.look();
    if (underWay || typeof answer === "string") return;
    if (answer.kind === "gone") return show({ save: answer });
    if (answer.kind !== "seen") return;
    const { there, others } = answer;
    const { shape, text, visitOn, edition } = snapshot.draft;
    const isSame =
      there.shape === shape && there.visitOn === visitOn && isSameText(shape, there.text, text);
    if (isSame || edition === there.edition) {
      return show({ others, draft: { ...snapshot.draft, edition: there.edition } });
    }
    if (isUnsaved) {
      show({ others });
      return meet(there);
    }
    const { at, saved, ...stored } = there;
    base = { ...snapshot.draft, ...stored };
    const news = `Changed in another window. ${saved} You see the newer text.`;
    show({
      ...{ others, news, save: { kind: "saved", at } },
      draft: base,
    });
  }

  return {
    getSnapshot: (): Snapshot => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...{ change, flush, look },
    /** Whether an answer is awaited: whatever is sent before it comes would begin from an old edition. */
    isUnderWay: (): boolean => underWay !== null,
    settled: (): Promise<void> => underWay ?? Promise.resolve(),
    /** The page sends the whole form from here on. */
    rest(): void {
      isResting = true;
      stop();
    },
    /** The page is left: what was typed last goes out all the same. */
    leave(): void {
      if (!isResting) void flush();
    },
    /** What was typed into a note that is signed or gone goes on as another one. */
    goOnAsNew(): void {
      show({ save: { kind: "typing" } });
      change({ noteId: parts.newId(), edition: 0 });
      void flush();
    },
  };
}
