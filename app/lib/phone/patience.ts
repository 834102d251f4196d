/**
 * How long a phone that keeps something of its person waits for an answer, in milliseconds, before it goes on without
 * one: a network of one bar, or one that asks for a sign-in first, says nothing at all. Below the ten seconds after which
 * people turn away (Nielsen, Usability Engineering, 1993), above what a page of ours takes on a slow line.
 */
const PAGE_MS = 8_000;
/** The phone knows the signs and the numbers as well: nobody in danger waits longer than it takes to look twice. */
const WRONG_MS = 2_500;

export const PATIENCE = {
  /** A form that is kept on the phone already: to give it up costs nothing, and the server takes it once. */
  formThatWaits: PAGE_MS,
  /** Any other, whose text stays on the page; files may be in it. */
  form: 30_000,
  /** What the phone asks by itself. Two such answers take less than the lease of the one sender. */
  ownRequest: 20_000,
} as const;

/** A signal that gives a request up; Safari before 16 has no AbortSignal.timeout. @param ms until then */
export function givenUpAfter(ms: number): AbortSignal {
  const given = new AbortController();
  setTimeout(() => given.abort(), ms);
  return given.signal;
}

/**
 * @param path of the page that is asked for, with its search. A report that is sent is in no hurry: its answer stands
 *   where it was sent from, and a phone without a server would ask anew.
 */
export function patienceForPage(path: string): number {
  return /^\/my\/wrong(?![\w-])(?!.*[?&]report=)/.test(path) ? WRONG_MS : PAGE_MS;
}

/**
 * Waits for a value as long as the limit allows, which may itself come later.
 * @param limit milliseconds from when it comes on; null: without end
 * @returns null where it did not come in time
 */
export function inTime<Value>(
  value: Promise<Value>,
  limit: Promise<number | null>,
): Promise<Value | null> {
  const late = limit
    .catch(() => null)
    .then(
      (ms) =>
        new Promise<null>((resolve) => {
          if (ms !== null) setTimeout(() => resolve(null), ms);
        }),
    );
  return Promise.race([value, late]);
}
