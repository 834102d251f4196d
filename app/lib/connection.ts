/**
 * What stands between the pages and the network, in the browser. Remix takes every answer that does not come for
 * an error of the page and draws an error in its place, with all that was typed; here such a request is held
 * instead, so that the page stays as it is.
 */

/** A form that did not reach the server, or a page that did not come; null while all is well. */
export type Trouble = "not-sent" | "not-loaded" | null;

let trouble: Trouble = null;
let formsUnderWay = 0;
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
  /** Asks again for the page that did not come. A form is sent again by its own button, with what stands in it now. */
  askAgain: () => askedAgain.dispatchEvent(new Event("again")),
  dismiss: () => say(null),
};

function say(next: Trouble): void {
  trouble = next;
  for (const listener of listeners) listener();
}

/** Answers that a proxy gives when the server is away, and the server when its database is. */
const AWAY = new Set([502, 503, 504]);

/** From here on a request of Remix's whose answer does not come is held, until it is made again or given up. */
export function holdRequests(): void {
  const send = window.fetch.bind(window);
  window.fetch = (address, init) =>
    address instanceof URL && address.pathname.endsWith(".data")
      ? carry(() => send(address, init), init)
      : send(address, init);
  askBeforeLeaving();
}

async function carry(
  send: () => Promise<Response>,
  { method = "GET", signal }: RequestInit = {},
): Promise<Response> {
  const isForm = method !== "GET";
  for (;;) {
    if (isForm) formsUnderWay += 1;
    const answer = await send()
      .catch((error: unknown) => {
        if (signal?.aborted) throw error;
        return null;
      })
      .finally(() => {
        if (isForm) formsUnderWay -= 1;
      });
    if (answer !== null && isAnswer(answer, isForm)) {
      say(null);
      return answer;
    }
    say(isForm ? "not-sent" : "not-loaded");
    await untilAskedAgain(signal, isForm);
  }
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
 * browser would show its own error instead. So whoever is offline is asked about first. Browsers err: a server on the same
 * machine is there without any network.
 */
function askBeforeLeaving(): void {
  let isSure = false;
  const ask = async (event: Event, isForm: boolean, again: () => void) => {
    if (navigator.onLine || isSure || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const isThere = await fetch("/healthz", { cache: "no-store" }).then(
      ({ ok }) => ok,
      () => false,
    );
    say(isThere ? null : isForm ? "not-sent" : "not-loaded");
    if (!isThere) return;
    isSure = true;
    again();
    isSure = false;
  };
  const options = { capture: true };
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link instanceof HTMLAnchorElement && isPlainClick(event) && !isForElsewhere(link))
        void ask(event, false, () => link.click());
    },
    options,
  );
  window.addEventListener(
    "submit",
    (event) => {
      const { target: form, submitter } = event;
      if (form instanceof HTMLFormElement && form.method !== "dialog" && leadsAway(form.action))
        void ask(event, form.method === "post", () => form.requestSubmit(submitter));
    },
    options,
  );
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}

function isForElsewhere({ href, target, download }: HTMLAnchorElement): boolean {
  return !leadsAway(href) || target !== "" || download !== "";
}

/** To another page of ours. */
function leadsAway(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === window.location.origin && pathname !== window.location.pathname;
}
