import { useNavigate, useSearchParams } from "@remix-run/react";
import { type FormEvent, type MouseEvent, useEffect, useState, useSyncExternalStore } from "react";
import type { FormResult } from "~/components/ui/form-result";
import { useWords } from "~/components/ui/words";
import { ownPath } from "~/lib/own-path";
import { phoneState } from "~/lib/phone/state";
import { dropEvent } from "~/lib/phone/stores";
import { flush } from "./keeper";
import { keepAnswer } from "./kept-forms";
import { isServerThere, type OfflineState, readOffline } from "./kept-store";
import { OFFLINE_PATH } from "./offline-path";
import { OfflineScreen } from "./offline-screen";
import { Outbox } from "./outbox";

/** Where what waits is listed. */
const OUTBOX = "outbox";
/** Drawn at once, without asking for the server first: nobody in danger waits for an answer. */
const AT_ONCE = /^\/my\/wrong|^outbox/;

/** What was typed in a form that could not be kept as it is, or what goes on to another form. */
export type Typed = {
  to: string;
  form: FormResult;
  /** Id of the refused answer that it takes the place of, once it is saved. */
  insteadOf?: string;
};

/**
 * The pages of a phone without a server: the same screens, drawn from what is kept, and links and forms that go nowhere
 * else. Until scripts have read it, nothing is drawn.
 */
export default function Offline({ language }: { language: string }) {
  const words = useWords();
  const navigate = useNavigate();
  const to = ownWay(useSearchParams()[0].get("to"));
  const state = useOfflineState(language);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  if (state === null) return <main id="content" className="phone" />;

  const draw = (next: string) => navigate(`${OFFLINE_PATH}?${new URLSearchParams({ to: next })}`);
  const go = async (next: string) => {
    if (!AT_ONCE.test(next) && (await isServerThere())) window.location.assign(next);
    else draw(next);
  };
  const follow = (event: MouseEvent) => {
    const next = wayOf(event);
    if (next === null) return;
    event.preventDefault();
    void go(next);
  };
  const send = (event: FormEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method === "dialog") return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter)) fields.append(name, String(value));
    if (form.method === "get") void go(`${new URL(form.action).pathname}?${fields}`);
    else void keep(fields);
  };
  const keep = async (fields: URLSearchParams) => {
    const [path = ""] = to.split("?");
    if (path === "/my/session/first")
      return draw(ownWay(new URLSearchParams(to.split("?")[1]).get("next")));
    // "It just hurts": what was typed goes on to the pain log.
    if (path === "/my/wrong" && fields.get("intent") === "words" && !fields.has("signs")) {
      setTyped({ to: "/my/pain", form: { initialValue: { note: fields.get("note") } } });
      return draw("/my/pain");
    }
    if (state.storeId === null) return;
    const done = await keepAnswer(state.storeId, path, fields);
    if (done !== null && "problem" in done) {
      const form = {
        error: problemOf(done.problem, state, words),
        initialValue: Object.fromEntries(fields),
      };
      setTyped({ ...(typed?.to === to ? typed : null), to, form });
      return;
    }
    setTyped(null);
    if (done === null) return;
    if (typed?.to === to && typed.insteadOf) await dropEvent(state.storeId, typed.insteadOf);
    setKeptAt(path === "/my/wrong" ? to : "/my");
    void flush();
    if (path !== "/my/wrong") draw("/my");
  };
  return (
    // What is pressed in here are links and buttons, which a keyboard presses as well.
    <div className="contents" onClickCapture={follow} onSubmitCapture={send}>
      {to === OUTBOX ? (
        <Outbox
          state={state}
          onPain={(form, insteadOf) => {
            setTyped({ to: "/my/pain", form, insteadOf });
            draw("/my/pain");
          }}
        />
      ) : (
        <OfflineScreen
          key={to}
          to={to}
          state={state}
          form={typed?.to === to ? typed.form : null}
          isKept={keptAt === to}
          onRetry={() =>
            void isServerThere().then((isThere) => isThere && window.location.assign(to))
          }
        />
      )}
    </div>
  );
}

/** What this phone keeps, read anew whenever something in it changes. */
function useOfflineState(language: string): OfflineState | null {
  const [state, setState] = useState<OfflineState | null>(null);
  const version = useSyncExternalStore(phoneState.subscribe, phoneState.getText, () => null);
  // It stands in the browser's database, which answers later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures say that there is something else to read
  useEffect(() => {
    let isGone = false;
    void readOffline(language).then((read) => {
      if (!isGone) setState(read);
    });
    return () => {
      isGone = true;
    };
  }, [language, version]);
  return state;
}

/** Where an address asks for: a page of the patient's or the list of what waits; Today for anything else. */
function ownWay(asked: string | null): string {
  const path = asked === OUTBOX ? OUTBOX : ownPath(asked);
  return path !== null && (path === OUTBOX || /^\/my(?![\w.-])/.test(path)) ? path : "/my";
}

/** Where a click leads within the patient's pages; null for anything else. */
function wayOf(event: MouseEvent): string | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "") return null;
  const { origin, pathname, search } = new URL(link.href);
  if (origin !== window.location.origin || !pathname.startsWith("/my")) return null;
  if (pathname !== OFFLINE_PATH) return `${pathname}${search}`;
  return link.getAttribute("href")?.startsWith("#") ? null : new URLSearchParams(search).get("to");
}

function problemOf(
  problem: "number" | "number-or-none" | "signs",
  { kept }: OfflineState,
  { log: { fields } }: ReturnType<typeof useWords>,
): Record<string, string[]> {
  if (problem === "signs") return { signs: [kept?.pack.signsError ?? fields.status] };
  return { pain: [problem === "number" ? fields.noScore : fields.scoreOrNone] };
}
