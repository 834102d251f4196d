/**
 * How many answers wait on this phone, for what a page shows at once: figures alone, and nothing of anybody. What they
 * are stands in their person's store, whose code comes only where there is something to show.
 */
export type PhoneState = {
  /** Of whoever is signed in: to be sent, and not taken. */
  waiting: number;
  refused: number;
  /** In sealed stores. */
  others: number;
  /** The sign-in has ended while something waited. */
  asksSignIn: boolean;
  /** A store is on this phone, sealed or open. */
  isKept: boolean;
  /** Another version of the app waits for the end of a session. */
  hasNewVersion: boolean;
};

/** Begun sessions stand in the browser's storage under it, their owner, day and place (screens/session/run-storage). */
export const RUNS = "supple-run:";

/** What becomes of one of them: the name of the event that says so, on the window, is the same. */
export type RunChange = {
  key: string;
  /** Null: it is over, or dropped. */
  text: string | null;
};

const KEY = "supple-phone";
const changed = new EventTarget();

/** For useSyncExternalStore: the state as a text, which React can compare. */
export const phoneState = {
  subscribe(listener: () => void): () => void {
    changed.addEventListener("change", listener);
    window.addEventListener("storage", listener);
    return () => {
      changed.removeEventListener("change", listener);
      window.removeEventListener("storage", listener);
    };
  },
  /** Null where nothing is on this phone, and where storage is switched off. */
  getText(): string | null {
    try {
      return window.localStorage.getItem(KEY);
    } catch (error) {
      if (error instanceof DOMException) return null;
      throw error;
    }
  },
};

export function readPhoneState(): PhoneState | null {
  const text = phoneState.getText();
  return text === null ? null : JSON.parse(text);
}

/** @param state null: nothing is on this phone any more */
export function writePhoneState(state: PhoneState | null): void {
  const text = state && JSON.stringify(state);
  if (text === phoneState.getText()) return;
  if (text === null) window.localStorage.removeItem(KEY);
  else window.localStorage.setItem(KEY, text);
  changed.dispatchEvent(new Event("change"));
}

export const NOTHING_WAITS: PhoneState = {
  ...{ waiting: 0, refused: 0, others: 0, asksSignIn: false, isKept: false },
  hasNewVersion: false,
};

export function writeNewVersion(hasNewVersion: boolean): void {
  const state = readPhoneState();
  if (state !== null || hasNewVersion)
    writePhoneState({ ...(state ?? NOTHING_WAITS), hasNewVersion });
}
