import { AsyncLocalStorage } from "node:async_hooks";

type RequestScope = {
  requestId: string;
  /** Where the request came from, shortened so that it tells no household (server/network). */
  network: string | null;
  /** What was worked out once for this request. */
  kept: Map<string, unknown>;
};

const scope = new AsyncLocalStorage<RequestScope>();

/** Runs `work` as part of one HTTP request: whatever it calls knows the request's id and network. */
export function inRequest<T>({ requestId, network }: Omit<RequestScope, "kept">, work: () => T): T {
  return scope.run({ requestId, network, kept: new Map() }, work);
}

/** Runs `work` as part of the same request, but with nothing worked out before: for what goes on after its answer began. */
export function anew<T>(work: () => T): T {
  const request = scope.getStore();
  return request ? inRequest(request, work) : work();
}

/** The request that is being answered, or undefined outside of one. */
export function currentRequest(): Omit<RequestScope, "kept"> | undefined {
  return scope.getStore();
}

/**
 * `make`'s answer, worked out once for each HTTP request: the loaders of one page share it. Outside of a
 * request it is made anew each time.
 */
export function oncePerRequest<T>(key: string, make: () => T): T {
  const kept = scope.getStore()?.kept;
  if (!kept) return make();
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** What was kept for this request no longer holds, as after signing out. */
export function forgetKept(): void {
  scope.getStore()?.kept.clear();
}
