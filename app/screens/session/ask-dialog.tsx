import { type ReactNode, type RefObject, useId } from "react";
import { Button } from "~/components/ui/button";

type Props = {
  dialog: RefObject<HTMLDialogElement>;
  words: { question: string; text: string; keep: string };
  /** The button that does it. */
  children: ReactNode;
};

/** Asks before something is thrown away. The safe way comes first, is filled and has the focus. */
export function AskDialog({ dialog, words, children }: Props) {
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="leave-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <h2 id={`${id}-title`}>{words.question}</h2>
      <p id={`${id}-text`}>{words.text}</p>
      <form method="dialog" className="grid gap-2.5">
        <Button size="lg">{words.keep}</Button>
        {children}
      </form>
    </dialog>
  );
}
