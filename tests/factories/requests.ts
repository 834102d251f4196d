import { type Actor, getAccount, getActor, placeIdOf } from "~/auth/actor.server";
import { startSignIn } from "~/auth/sign-in.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";

type Fields = Record<string, string | string[]> | FormData | URLSearchParams;

type RequestOptions = {
  cookie?: string;
  /** Sent as a browser sends a form; a list repeats the field. */
  form?: Fields;
  json?: unknown;
  /** POST when there is a form or JSON, else GET. */
  method?: string;
  /** Left as it is given: without the fields that a page adds for whoever is signed in (see `ownForm`). */
  bare?: boolean;
};

/** Forms of pages for signed-in people, still without the fields that those pages add. */
const unowned = new WeakMap<Request, { path: string; cookie: string; form: Fields }>();

/** A request as the app's own pages send it: with the Origin header, and the session's cookie if given. */
export function request(
  path: string,
  { cookie, form, json, method, bare = false }: RequestOptions = {},
): Request {
  const headers = new Headers({ Origin: env.origin });
  if (cookie) headers.set("Cookie", cookie);
  if (json !== undefined) headers.set("Content-Type", "application/json");
  const body = form ? toBody(form) : json === undefined ? null : JSON.stringify(json);
  const made = new Request(new URL(path, env.origin), {
    method: method ?? (body === null ? "GET" : "POST"),
    headers,
    body,
  });
  const isForm = made.method === "POST" && json === undefined;
  if (isForm && !bare && cookie && /^\/(clinic|my|logout|places|confirm)/.test(path))
    unowned.set(made, { path, cookie, form: form ?? {} });
  return made;
}

/**
 * The request as the pages send it: a form for signed-in people says who opened it, where, and whose record it is for,
 * unless the test says it itself. Any other request is left as it is.
 */
export async function ownForm(made: Request): Promise<Request> {
  const { path, cookie, form } = unowned.get(made) ?? {};
  if (!path || !form) return made;
  const asked = new Request(made.url, { headers: made.headers });
  const [account, actor] = [await getAccount(asked), await getActor(asked)];
  const body = toBody(form);
  const recordId = actor?.kind === "patient" ? actor.patientId : recordIn(path);
  if (account && !body.has("openedBy")) body.append("openedBy", account.id);
  if (actor && !body.has("openedAt")) body.append("openedAt", placeIdOf(actor));
  if (actor && recordId && !body.has("openedFor")) body.append("openedFor", recordId);
  return request(path, { cookie, form: body, bare: true });
}

function recordIn(path: string): string | undefined {
  const [, open] = /^\/clinic\?.*\bopen=([^:&]+)(?::|%3A)/.exec(path) ?? [];
  if (open) return open;
  return /^\/clinic\/patients\/(?!(?:new|import)\b)([^/?]+)/.exec(path)?.[1];
}

function toBody(form: Fields): FormData | URLSearchParams {
  if (form instanceof FormData || form instanceof URLSearchParams) return form;
  const pairs = Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs);
}

/** The Cookie header that answers a Set-Cookie header: "supple_session=…". */
export function cookieOf(setCookie: string | null): string {
  const [cookie] = (setCookie ?? "").split(";");
  if (!cookie) throw new Error("No cookie was set.");
  return cookie;
}

/** A sign-in that is used last in this year ends under no clock that a test sets. */
const MUCH_LATER = new Date("2090-01-01T00:00:00Z");

/**
 * Opens a session without a password. It outlasts every clock: what a test moves it for is something else.
 * @returns the Cookie header
 */
export async function signIn(userId: string): Promise<string> {
  const cookie = cookieOf(await startSignIn(request("/"), userId));
  const [, id = ""] = cookie.split("=");
  await db.signIn.update({
    where: { id: tokenHash(id) },
    data: {
      ...{ createdAt: MUCH_LATER, lastUsedAt: MUCH_LATER },
      ...{ provedAt: MUCH_LATER, expiresAt: MUCH_LATER },
    },
  });
  return cookie;
}

/** Whoever the cookie belongs to, read anew with the present clock. */
export async function actorOf<Kind extends Actor["kind"]>(cookie: string, kind: Kind) {
  const actor = await getActor(request("/", { cookie }));
  if (actor?.kind !== kind) throw new Error(`The cookie is not a ${kind}'s.`);
  return actor as Extract<Actor, { kind: Kind }>;
}
