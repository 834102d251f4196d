import { Check, OctagonAlert, Sun, X } from "lucide-react";
import { useRef } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import type { Waiting } from "~/lib/phone/queue";
import { AskDialog } from "~/screens/session/ask-dialog";
import type { OfflineState } from "./kept-store";
import { outboxWords } from "./outbox-words";

type Props = { each: Waiting; state: OfflineState; onTakeBack: () => void };

/** One that waits to be sent, and can be taken back until then. */
export function OutboxRow({ each: { event }, state, onTakeBack }: Props) {
  const { title, detail } = useOutboxWords(event, state);
  const { takeBack } = state.words.outbox;
  const dialog = useRef<HTMLDialogElement>(null);
  const isWrong = event.type === "red-flag";
  const Icon = isWrong
    ? OctagonAlert
    : event.type === "pain" && event.sessionId
      ? Sun
      : event.type === "session" && event.status === "MISSED"
        ? X
        : Check;
  const text = isWrong ? takeBack.wrong : takeBack.text;
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-1 px-4 py-3">
      <Icon className="icon text-primary" aria-hidden />
      <div className="min-w-0 flex-1 basis-[min(9rem,70%)]">
        <b>{title}</b>
        <p className="text-14 text-ink-2">{detail}</p>
      </div>
      <Button
        type="button"
        look="quiet"
        size="sm"
        aria-label={`${takeBack.label}: ${title}`}
        onClick={() => dialog.current?.showModal()}
      >
        {takeBack.label}
      </Button>
      <AskDialog dialog={dialog} words={{ question: takeBack.title, text, keep: takeBack.keep }}>
        <Button type="button" look="danger" size="lg" onClick={onTakeBack}>
          {takeBack.go}
        </Button>
      </AskDialog>
    </li>
  );
}

export function useOutboxWords(event: Waiting["event"], { words, kept }: OfflineState) {
  const timeZone = kept?.pack.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return outboxWords(event, { words: useWords(), offline: words, timeZone, now: new Date() });
}
