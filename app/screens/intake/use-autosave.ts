import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from "react";

/** Where what was answered stands. Times are "14:12". */
export type SaveState =
  | { kind: "new" | "typing" | "saving" | "changed" | "failed" | "invalid" }
  | { kind: "saved"; at: string };

/** House figure, as for notes: a change is on its way so long after the last one. */
const QUIET_MS = 2000;

/** Named by the route's answer: "saved 3 14:12", "changed", "ended". */
export const DRAFT_HEADER = "X-Draft";

/**
 * Saves a form by itself: two seconds after a change, and when a field is left. What somebody else stored meanwhile is not
 * met here: the form's own buttons do that.
 */
export function useAutosave(address: string, from: { edition: number; savedAt: string | null }) {
  const [edition, setEdition] = useState(from.edition);
  const [state, setState] = useState<SaveState>(
    from.savedAt === null ? { kind: "new" } : { kind: "saved", at: from.savedAt },
  );
  const timer = useRef<number | undefined>(undefined);
  const waiting = useRef<HTMLFormElement | null>(null);
  const isSending = useRef(false);
  const newest = useRef(from.edition);
  const pressed = useRef<{ form: HTMLFormElement; submitter: HTMLElement | null } | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  // A button that was pressed while something was on its way goes on from what is stored now.
  useEffect(() => {
    const press = pressed.current;
    if (press === null || state.kind === "saving") return;
    pressed.current = null;
    press.form.requestSubmit(press.submitter);
  }, [state]);

  async function send() {
    window.clearTimeout(timer.current);
    const form = waiting.current;
    if (form === null || isSending.current) return;
    waiting.current = null;
    isSending.current = true;
    setState({ kind: "saving" });
    const body = new FormData(form);
    body.set("intent", "auto");
    body.set("edition", String(newest.current));
    const next = await ask(address, body);
    isSending.current = false;
    if (next.kind === "saved") {
      newest.current = next.edition;
      setEdition(next.edition);
    }
    if (waiting.current === null) setState(next);
    else if (next.kind === "saved") void send();
  }

  return {
    ...{ edition, state },
    onChange({ currentTarget }: FormEvent<HTMLFormElement>) {
      waiting.current = currentTarget;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void send(), QUIET_MS);
      if (!isSending.current) setState({ kind: "typing" });
    },
    onBlur(event: FocusEvent<HTMLFormElement>) {
      // On to a button: that sends the form itself.
      if (!(event.relatedTarget instanceof HTMLButtonElement)) void send();
    },
    /** The form is sent by a button: nothing more is saved beside it. */
    onSubmit(event: FormEvent<HTMLFormElement>) {
      window.clearTimeout(timer.current);
      waiting.current = null;
      if (!isSending.current) return;
      event.preventDefault();
      const { submitter } = event.nativeEvent as SubmitEvent;
      pressed.current = { form: event.currentTarget, submitter };
    },
  };
}

async function ask(address: string, body: FormData) {
  try {
    const answer = await fetch(address, {
      ...{ method: "POST", body, redirect: "manual" as const },
      headers: { "X-Caused-By": "typing" },
    });
    const [kind, edition, at = ""] = answer.headers.get(DRAFT_HEADER)?.split(" ") ?? [];
    if (kind === "saved") return { kind: "saved" as const, edition: Number(edition), at };
    if (kind === "changed") return { kind: "changed" as const };
    return { kind: answer.status === 422 ? ("invalid" as const) : ("failed" as const) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: "failed" as const };
    throw error;
  }
}
