/**
 * What stands between the pages and the network, in the browser. Remix takes every answer that does not come for
 * an error of the page and draws an error in its place, with all that was typed; here such a request is held
 * instead, so that the page stays as it is.
 */

/** A form that did not reach the server, one that the phone keeps instead, or a page that did not come; null while all is well. */
export type Trouble = "not-sent" | "kept" | "not-loaded" | null;

/**
 * What a phone does where the server does not answer; there is one once its code is there (screens/offline/keeper). An
 * address may be that of the page, or of its data.
 */
type Keeper = {
  /**
   * Sends a request for as long as it is worth waiting for; what a form says is kept meanwhile.
   * @returns null where it was given up
   */
  send: (
    address: URL,
    isForm: boolean,
    body: RequestInit["body"],
    send: () => Promise<Response>,
  ) => Promise<Response | null>;
  /**
   * Keeps a form until it can be sent.
   * @returns "kept": its page stays · "leads": another page is on its way · null: it cannot be kept
   */
  keepForm: (address: URL, body: RequestInit["body"]) => Promise<"kept" | "leads" | null>;
  /** Leads to what is kept of a page. @returns false where there is nothing of it */
  lead: (address: URL) => Promise<boolean>;
  /** A form has got an answer: it does not wait any more if it was taken, and what is kept is out of date. */
  formSent: (body: RequestInit["body"], answer: Response) => void;
};

let keeper: Keeper | null = null;
let keeperCame: (keeper: Keeper) => void;
const firstKeeper = new Promise<Keeper>((resolve) => {
  keeperCame = resolve;
});

let trouble: Trouble = null;
let formsUnderWay = 0;
let held = 0;
const listeners = new Set<() => void>();
const askedAgain = new EventTarget();

/** For useSyncExternalStore. */
export const connection = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getTrouble: (): Trouble => trouble,
  /** Whether a form has left and its answer is not here yet, at this very moment: a page is drawn a little later. */
  isSendingForm: (): boolean => formsUnderWay > 0,
  /** Whether a request waits that did not get an answer, also after its trouble was put away. */
  isHolding: (): boolean => held > 0,
  /** Asks again for the page that did not come. A form is sent again by its own button, with what stands in it now. */
  askAgain: () => askedAgain.dispatchEvent(new Event("again")),
  dismiss: () => say(null),
  setKeeper: (newKeeper: Keeper) => {
    keeper = newKeeper;
    keeperCame(newKeeper);
  },
};

function say(next: Trouble): void {
  trouble = next;
  for (const listener of listeners) listener();
}

/** Answers that a proxy gives when the server is away, and the server when its database is. */
const AWAY = new Set([502, 503, 504]);

/** From here on a request of Remix's whose answer does not come is held, until it is made again or given up. */
function holdRequests(): void {
  const send = window.fetch.bind(window);
  window.fetch = (address, init) =>
    address instanceof URL && address.pathname.endsWith(".data")
      ? carry(address, () => send(address, init), init)
      : send(address, init);
  askBeforeLeaving();
}

async function carry(
  address: URL,
  send: () => Promise<Response>,
  { method = "GET", signal, body }: RequestInit = {},
): Promise<Response> {
  const isForm = method !== "GET";
  for (;;) {
    if (isForm) formsUnderWay += 1;
    const answer = await sendOut(address, isForm, body, send())
      .catch((error: unknown) => {
        if (signal?.aborted) throw error;
        return null;
      })
      .finally(() => {
        if (isForm) formsUnderWay -= 1;
      });
    if (answer !== null && isAnswer(answer, isForm)) {
      say(null);
      if (isForm) keeper?.formSent(body, answer);
      return answer;
    }
    held += 1;
    say(await whatBecomesOf(address, isForm, body));
    await untilAskedAgain(signal, isForm).finally(() => {
      held -= 1;
    });
  }
}

/** What hangs already when the phone's code comes is in its hands from then on. @returns null where it was given up */
async function sendOut(
  address: URL,
  isForm: boolean,
  body: RequestInit["body"],
  asked: Promise<Response>,
): Promise<Response | null> {
  const by = keeper ?? (await Promise.race([firstKeeper, asked.then(() => null)]));
  return by ? by.send(address, isForm, body, () => asked) : asked;
}

/** What is said of a request that got no answer, once the phone has done with it what it can; null: it leads elsewhere. */
async function whatBecomesOf(
  address: URL,
  isForm: boolean,
  body: RequestInit["body"],
): Promise<Trouble> {
  if (!isForm) return (await keeper?.lead(address)) ? null : "not-loaded";
  const done = await keeper?.keepForm(address, body);
  return done === "leads" ? null : (done ?? "not-sent");
}

/** Remix's own answer. A form is not lost by a fault of the server either; of a page the fault is told. */
function isAnswer({ status, headers }: Response, isForm: boolean): boolean {
  const isRemix = headers.get("Content-Type")?.startsWith("text/x-script") ?? status === 204;
  return isRemix && !AWAY.has(status) && !(isForm && status >= 500);
}

/** A form waits until another request takes its place: its button is pressed again, or the page is left. */
function untilAskedAgain(signal: AbortSignal | null | undefined, isForm: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => {
      say(null);
      reject(signal.reason);
    });
    if (!isForm) askedAgain.addEventListener("again", () => resolve(), { once: true });
  });
}

/**
 * Without a network Remix would load the whole document again for a page whose script is not there yet, and the
 * browser would show its own error instead. So whoever is offline is asked about first. Browsers err: a server on
 * the same machine is there without any network.
 */
function askBeforeLeaving(): void {
  let isSure = false;
  const ask = async (event: MouseEvent | SubmitEvent) => {
    const way = wayOf(event);
    if (navigator.onLine || isSure || !way || !leadsAway(way.address)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const isThere = await fetch("/healthz").then(
      ({ ok }) => ok,
      () => false,
    );
    const isLed =
      !isThere && way.trouble === "not-loaded" && (await keeper?.lead(new URL(way.address)));
    say(isThere || isLed ? null : way.trouble);
    isSure = isThere;
    if (isSure) way.take();
    isSure = false;
  };
  window.addEventListener("click", ask, true);
  window.addEventListener("submit", ask, true);
}

/** Where a click on a link or a form that is sent leads within this window. */
function wayOf(event: MouseEvent | SubmitEvent) {
  const { target } = event;
  if (event instanceof SubmitEvent) {
    const form = target as HTMLFormElement;
    const trouble: Trouble = form.method === "post" ? "not-sent" : "not-loaded";
    return { address: form.action, trouble, take: () => form.requestSubmit(event.submitter) };
  }
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || link?.target;
  if (!link || isElsewhere) return null;
  return { address: link.href, trouble: "not-loaded" as Trouble, take: () => link.click() };
}

/** Draws pages without a server, and takes their links itself (screens/offline). */
const OFFLINE_PATH = "/my/offline";

/** To another page of ours. */
function leadsAway(address: string): boolean {
  const { origin, pathname } = new URL(address);
  const here = window.location;
  return origin === here.origin && pathname !== here.pathname && here.pathname !== OFFLINE_PATH;
}

// Before the first page is drawn; on the server there is nothing to hold.
if (typeof window !== "undefined") holdRequests();
