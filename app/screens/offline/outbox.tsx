import { Lock, TriangleAlert } from "lucide-react";
import { useRef, useState, useSyncExternalStore } from "react";
import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import { localTimeAt } from "~/domain/calendar/dates";
import { LATE_DAYS } from "~/domain/session/log-window";
import { again, painOf, simpler, type Waiting } from "~/lib/phone/queue";
import { takeBack } from "~/lib/phone/send";
import { sending } from "~/lib/phone/sending";
import { dropEvent, keepEvent } from "~/lib/phone/stores";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { AskShell } from "~/screens/log/ask-shell";
import { AskDialog } from "~/screens/session/ask-dialog";
import { telHref } from "~/words/phone";
import { countAll } from "./count-all";
import { flush } from "./keeper";
import type { OfflineState } from "./kept-store";
import { OutboxRow, useOutboxWords } from "./outbox-row";

type Props = {
  state: OfflineState;
  /** Opens the pain log with what a refused answer says. */
  onPain: (form: FormResult, insteadOf: string) => void;
};

/** What waits on this phone, what was not taken and why, and whom to call when no line comes. */
export function Outbox({ state, onPain }: Props) {
  const { today } = useWords();
  const { words, waiting, kept, lastTry, storeId } = state;
  const { outbox, line } = words;
  const [isTrying, setIsTrying] = useState(false);
  const [taken, setTaken] = useState<"taken" | "under-way" | null>(null);
  const underWay = useSyncExternalStore(sending.subscribe, sending.get, () => null);
  const [toSend, refused] = [
    waiting.filter((each) => each.refused === null),
    waiting.filter((each) => each.refused !== null),
  ];
  const clinic = kept?.pack.clinic ?? null;
  const tryNow = async () => {
    setIsTrying(true);
    setTaken(null);
    await flush();
    setIsTrying(false);
  };
  const takeItBack = async (id: string) => {
    if (storeId === null) return;
    setTaken((await takeBack(storeId, id)) ? "taken" : "under-way");
    await countAll();
  };
  const isSending = typeof underWay === "number" || taken === "under-way";
  const isSent = waiting.length === 0 && underWay === "sent" && taken !== "taken";
  return (
    <AskShell about={today.title} later={null}>
      <h1>{outbox.title}</h1>
      <div>
        <p className="text-ink-2">
          {leadOf(state, toSend.length, refused.length)}{" "}
          {lastTry === null ? null : (
            <span>{outbox.lastTry(localTimeAt(new Date(lastTry), zoneOf(state)))}</span>
          )}
        </p>
        <div role="status" className="not-empty:mt-3">
          {isSending && toSend.length > 0 ? (
            <Notice tone="info" title={line.sending(toSend.length)} />
          ) : null}
          {isSent ? <Notice tone="ok" title={line.sent} /> : null}
          {taken === "taken" ? <Notice title={outbox.takeBack.done} /> : null}
        </div>
      </div>
      {toSend.length > 0 ? (
        <>
          <ul className="card divide-y divide-line">
            {toSend.map((each) => (
              <OutboxRow
                key={each.event.id}
                {...{ each, state }}
                onTakeBack={() => void takeItBack(each.event.id)}
              />
            ))}
          </ul>
          <Button type="button" look="line" size="lg" onClick={tryNow} aria-busy={isTrying}>
            {outbox.tryNow}
          </Button>
        </>
      ) : null}
      {refused.length > 0 ? <h2>{outbox.refused}</h2> : null}
      {refused.map((each) => (
        <Refused key={each.event.id} each={each} state={state} onPain={onPain} />
      ))}
      <div className="notice bg-sunken">
        <Lock className="icon" aria-hidden />
        <div>
          <b>{outbox.onlyYou.title}</b> <span>{outbox.onlyYou.text}</span>
        </div>
      </div>
      <section className="card px-4 py-3.5">
        <h2>{outbox.days.title}</h2>
        <p className="text-ink-2">{outbox.days.text(LATE_DAYS)}</p>
        {clinic?.phone ? (
          <p>
            <a href={telHref(clinic.phone)} className="tap">
              {outbox.days.phone(clinic.phone.replaceAll(" ", "\u00a0"))}
            </a>
          </p>
        ) : null}
      </section>
    </AskShell>
  );
}

/** What waits goes by itself; what was not taken does not. */
function leadOf({ words, kept }: OfflineState, toSend: number, refused: number): string {
  const { outbox, line } = words;
  if (toSend > 0) return kept ? outbox.lead(kept.pack.clinic.name) : line.goes;
  return refused > 0 ? line.refused(refused) : outbox.none;
}

function zoneOf({ kept }: OfflineState): string {
  return kept?.pack.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

type RefusedProps = Pick<Props, "state" | "onPain"> & { each: Waiting };

/** One that was not taken: why, and the ways to mend it. */
function Refused({ each, state, onPain }: RefusedProps) {
  const { words, storeId } = state;
  const { needs, outbox } = words;
  const { ways, drop } = outbox;
  const { title, detail } = useOutboxWords(each.event, state);
  const dialog = useRef<HTMLDialogElement>(null);
  const [asItIs, short] = [again(each), simpler(each)];
  const pain = painOf(each);
  if (storeId === null) return null;
  const send = async (event: PhoneEvent) => {
    await keepEvent(storeId, event);
    await flush();
  };
  const dropIt = async () => {
    await dropEvent(storeId, each.event.id);
    await countAll();
  };
  const openPain = () => {
    if (pain === null) return;
    const initialValue = { pain: String(pain.score), note: pain.note ?? "" };
    onPain({ initialValue }, each.event.id);
  };
  return (
    <section className="card grid gap-2 px-4 py-3.5">
      <h3 className="flex items-center gap-2">
        <TriangleAlert className="icon" aria-hidden />
        <span>{title}</span>
      </h3>
      <p className="text-14 text-ink-2">{detail}</p>
      <p>{each.refused?.error}</p>
      <div className="flex flex-wrap gap-2">
        {asItIs === null ? null : (
          <Button type="button" look="line" onClick={() => send(asItIs)}>
            {needs.again}
          </Button>
        )}
        {short === null ? null : (
          <Button type="button" look="line" onClick={() => send(short)}>
            {ways.simpler}
          </Button>
        )}
        {pain === null ? null : (
          <Button type="button" look="line" onClick={openPain}>
            {ways.pain}
          </Button>
        )}
        <Button type="button" look="quiet" onClick={() => dialog.current?.showModal()}>
          {ways.drop}
        </Button>
      </div>
      <AskDialog dialog={dialog} words={{ question: drop.title, text: drop.text, keep: drop.keep }}>
        <Button type="button" look="danger" size="lg" onClick={dropIt}>
          {drop.go}
        </Button>
      </AskDialog>
    </section>
  );
}
