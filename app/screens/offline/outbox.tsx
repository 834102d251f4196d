import { Check, Lock, OctagonAlert, Sun, TriangleAlert, X } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { capital } from "~/components/ui/capital";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { LATE_DAYS } from "~/domain/session/log-window";
import { again, painOf, simpler, type Waiting } from "~/lib/phone/queue";
import { dropEvent, keepEvent } from "~/lib/phone/stores";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { AskShell } from "~/screens/log/ask-shell";
import { AskDialog } from "~/screens/session/ask-dialog";
import { relativeDate } from "~/words/calendar";
import { telHref } from "~/words/phone";
import { countAll } from "./count-all";
import { flush } from "./keeper";
import type { OfflineState } from "./kept-store";

type Props = {
  state: OfflineState;
  /** Opens the pain log with what a refused answer says. */
  onPain: (form: FormResult, insteadOf: string) => void;
};

/** What waits on this phone, what was not taken and why, and whom to call when no line comes. */
export function Outbox({ state, onPain }: Props) {
  const { today } = useWords();
  const { words, waiting, kept, lastTry } = state;
  const { outbox } = words;
  const [isTrying, setIsTrying] = useState(false);
  const [toSend, refused] = [
    waiting.filter((each) => each.refused === null),
    waiting.filter((each) => each.refused !== null),
  ];
  const clinic = kept?.pack.clinic ?? null;
  const tryNow = async () => {
    setIsTrying(true);
    await flush();
    setIsTrying(false);
  };
  return (
    <AskShell about={today.title} later={null}>
      <h1>{outbox.title}</h1>
      <p className="text-ink-2">
        {leadOf(state, toSend.length, refused.length)}{" "}
        {lastTry === null ? null : (
          <span>{outbox.lastTry(localTimeAt(new Date(lastTry), zoneOf(state)))}</span>
        )}
      </p>
      {toSend.length > 0 ? (
        <>
          <ul className="card divide-y divide-line">
            {toSend.map((each) => (
              <Row key={each.event.id} each={each} state={state} />
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

type RowProps = { each: Waiting; state: OfflineState };

function Row({ each, state }: RowProps) {
  const { title, detail } = useRowWords(each, state);
  return (
    <li className="grid grid-cols-[auto_1fr] items-center gap-3.5 px-4 py-3">
      <KindIcon each={each} />
      <div>
        <b>{title}</b>
        <p className="text-14 text-ink-2">{detail}</p>
      </div>
    </li>
  );
}

/** One that was not taken: why, and the ways to mend it. */
function Refused({ each, state, onPain }: RowProps & Pick<Props, "onPain">) {
  const { words, storeId } = state;
  const { needs, outbox } = words;
  const { ways, drop } = outbox;
  const { title, detail } = useRowWords(each, state);
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

function KindIcon({ each: { event } }: { each: Waiting }) {
  const Icon =
    event.type === "red-flag"
      ? OctagonAlert
      : event.type === "pain" && event.sessionId
        ? Sun
        : event.type === "session" && event.status === "MISSED"
          ? X
          : Check;
  return <Icon className="icon text-primary" aria-hidden />;
}

/** "Today: all done" and "Pain 2 after the session, 18:48". */
function useRowWords({ event }: Waiting, state: OfflineState): { title: string; detail: string } {
  const words = useWords();
  const { outbox } = state.words;
  const { last, said, detail } = words.log;
  const { moments } = words.answers;
  const zone = zoneOf(state);
  const at = new Date(event.saidAt);
  const today = localDateAt(new Date(), zone);
  const day = (date: string) => capital(relativeDate(date, today, words));
  const timed = (what: string) => outbox.at(what, localTimeAt(at, zone));
  if (event.type === "red-flag") {
    return { title: outbox.wrong, detail: timed(day(localDateAt(at, zone))) };
  }
  if (event.type === "session") {
    const pain =
      event.pain === null
        ? said[event.status]
        : outbox.pain(
            detail.score(event.pain, moments[event.status === "MISSED" ? "DAILY" : "AFTER"]),
          );
    return { title: last.session(day(event.dueOn), said[event.status]), detail: timed(pain) };
  }
  const date = day(localDateAt(at, zone));
  const title = event.sessionId ? last.morning(date, event.score) : last.pain(date, event.score);
  return { title, detail: timed(date) };
}
