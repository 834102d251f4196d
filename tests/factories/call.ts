import type { LoaderFunctionArgs } from "@remix-run/node";
import { ownForm } from "./requests";

type Wrapped<D = unknown> = { type: string; data: D; init: ResponseInit | null };
type RouteFunction<R> = (args: LoaderFunctionArgs) => R;

/** What a loader or action hands to its page; `unknown` when it only ever answers with a Response. */
type Payload<R> = R extends Response ? never : R extends Wrapped<infer D> ? D : R;
type DataOf<R> = [Payload<Awaited<R>>] extends [never] ? unknown : Payload<Awaited<R>>;

export type Answer<D> = {
  status: number;
  headers: Headers;
  /** Where a redirect leads, or null. */
  location: string | null;
  /** What the page gets. Of a Response: its JSON; null when it holds none (see `text`). Look at `status` first. */
  data: D;
  /** The body of a Response that was thrown or returned, else "". */
  text: string;
};

/** Runs a route's loader or action as the server does, with a form as its page sends it: what it throws as a Response is its answer. */
export async function call<R>(
  route: RouteFunction<R>,
  request: Request,
  params: Record<string, string> = {},
): Promise<Answer<DataOf<R>>> {
  const sent = await ownForm(request);
  const result = await settle(() => route({ request: sent, params, context: { cspNonce: "" } }));
  if (result instanceof Response) return fromResponse(result);
  const wrapped = isWrapped(result) ? result : { data: result, init: null };
  const headers = new Headers(wrapped.init?.headers);
  return {
    status: wrapped.init?.status ?? 200,
    headers,
    location: headers.get("Location"),
    data: wrapped.data as DataOf<R>,
    text: "",
  };
}

/** Responses, and data() values, count the same thrown or returned; any other error is the test's. */
async function settle(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof Response || isWrapped(thrown)) return thrown;
    throw thrown;
  }
}

function isWrapped(value: unknown): value is Wrapped {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "DataWithResponseInit"
  );
}

async function fromResponse<D>(response: Response): Promise<Answer<D>> {
  const { status, headers } = response;
  const isStream = headers.get("Content-Type")?.startsWith("text/event-stream");
  // What never ends by itself is looked at by a test of its own.
  if (isStream) await response.body?.cancel();
  const text = isStream ? "" : await response.text();
  const isJson = headers.get("Content-Type")?.includes("json") && text !== "";
  return {
    status,
    headers,
    location: headers.get("Location"),
    data: (isJson ? JSON.parse(text) : null) as D,
    text,
  };
}
