import { useNavigation } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import type { MouseEvent } from "react";
import { Button } from "~/components/ui/button";
import { useTrouble } from "~/components/ui/sending";
import { connection } from "~/lib/connection";

export type UnsentWords = { title: string; again: string; edit: string };

type Message = { text: string; intent: string };

/** The message of a form that did not reach the server, with the button that sent it; null while all is well. */
export function useUnsent(id: string): Message | null {
  const { formData } = useNavigation();
  if (useTrouble() !== "not-sent" || formData?.get("id") !== id) return null;
  return { text: String(formData.get("text")), intent: String(formData.get("intent") ?? "") };
}

/**
 * It stands in its place in the thread: sent again from there, or written on in the field, which is out of sight for so
 * long (messages.css) and keeps the words.
 */
export function Unsent({ message, words }: { message: Message; words: UnsentWords }) {
  function edit({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const field = currentTarget.form?.elements.namedItem("text");
    connection.dismiss();
    // It is in sight with the next drawing.
    requestAnimationFrame(() => field instanceof HTMLElement && field.focus());
  }
  return (
    <div className="bubble-row unsent" data-own>
      <p className="bubble">{message.text}</p>
      <p className="bubble-under">
        <CircleAlert className="icon" aria-hidden />
        <span>{words.title}</span>
      </p>
      <div className="flex gap-2">
        <Button type="button" look="line" size="sm" onClick={edit}>
          {words.edit}
        </Button>
        <Button size="sm" name="intent" value={message.intent}>
          {words.again}
        </Button>
      </div>
    </div>
  );
}
