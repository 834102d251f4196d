import type { ReactNode, RefObject } from "react";
import { Button } from "~/components/ui/button";

type Props = {
  id: string;
  dialog: RefObject<HTMLDialogElement>;
  title: string;
  /** On the safe button, which has the focus. */
  stay: string;
  /** What it says. */
  children: ReactNode;
  /** The button that goes on, of the form that it stands in. */
  go: ReactNode;
};

/** A question before a form is sent, in the form itself. */
export function Ask({ id, dialog, title, stay, children, go }: Props) {
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="mt-1.5 mb-4 grid gap-3 text-ink-2">{children}</div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" look="line" onClick={() => dialog.current?.close()}>
          {stay}
        </Button>
        {go}
      </div>
    </dialog>
  );
}
