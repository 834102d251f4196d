import { type Adapter, Lucia } from "lucia";
import { type SignInEnd, type SignInRules, signInEnd } from "~/domain/sign-in-lifetime";
import { now } from "~/lib/clock.server";
import { cookieName } from "~/lib/cookie-name.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { oncePerRequest } from "~/lib/request-scope.server";
import { tokenHash } from "~/lib/tokens.server";
import { isUnavailable } from "~/lib/unavailable.server";
import { readCookie } from "./cookie.server";
import { type Account, findSignedIn, type StoredSignIn } from "./signed-in.server";
import { isUse } from "./use.server";

/**
 * Lucia's storage over our own table: only the SHA-256 of a sign-in's id is stored, so a copy of the database signs
 * nobody in. Lucia goes by the machine's clock and ours can be moved, so it is told how long is left.
 */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await findSignedIn(tokenHash(id));
    if (!row) return [null, null];
    const { account, createdAt, lastUsedAt, provedAt } = row;
    const [times, rules] = [{ createdAt, lastUsedAt, provedAt }, rulesOf(account)];
    const end = signInEnd(times, rules);
    const expiresAt = new Date(Date.now() + end.at.getTime() - now().getTime());
    const session = { id, userId: account.id, expiresAt, attributes: { times, rules } };
    return [session, { id: account.id, attributes: account }];
  },
  getUserSessions: noWay,
  async setSession({ id, userId, attributes: { times, device, secondFactorAt } }) {
    const expiresAt = latestEnd(times.lastUsedAt);
    const row = { id: tokenHash(id), userId, expiresAt, device, secondFactorAt, ...times };
    await write((rows) => rows.create({ data: row }));
  },
  /** Only use prolongs a sign-in (`noteUse`), by rules that Lucia does not know. */
  updateSessionExpiration: async () => undefined,
  async deleteSession(id) {
    await unlessBusy((rows) => rows.deleteMany({ where: { id: tokenHash(id) } }));
  },
  deleteUserSessions: noWay,
  deleteExpiredSessions: noWay,
};

/** What we never ask Lucia for: sign-ins are listed and ended by our own commands (sign-ins, set-password, jobs). */
async function noWay(): Promise<never> {
  throw new Error("Sign-ins are listed and ended past Lucia.");
}

type Work = (rows: Tx["signIn"]) => Promise<unknown>;

function write(work: Work, options?: { byTheWay: boolean }): Promise<unknown> {
  return asSystem("sign-in", (tx) => work(tx.signIn), options);
}

/**
 * For what a page does by the way: a sign-in is prolonged, or an ended one cleared away. While the database can be
 * read but not written, that is left to the next page.
 * @returns whether it was done
 */
async function unlessBusy(work: Work): Promise<boolean> {
  try {
    await write(work, { byTheWay: true });
    return true;
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
    return false;
  }
}

/** @param clinic where somebody is signed in as staff; null: as a patient, or as who looks after one */
export function rulesAt(clinic: { idleMinutes: number } | null): SignInRules {
  return clinic ? { kind: "staff", idleMinutes: clinic.idleMinutes } : { kind: "patient" };
}

/** The place of a sign-in says which rules it stands under; while none is chosen, the strictest of those that could be. */
function rulesOf({ placeId, memberships, accesses }: Account): SignInRules {
  if (accesses.some(({ id }) => id === placeId)) return rulesAt(null);
  const chosen = memberships.find(({ id }) => id === placeId);
  if (chosen) return rulesAt(chosen.clinic);
  const idleMinutes = Math.min(...memberships.map(({ clinic }) => clinic.idleMinutes));
  return rulesAt(memberships.length > 0 ? { idleMinutes } : null);
}

/** When a sign-in that is used at an instant has ended under any rules, if it is not used again. */
function latestEnd(lastUsedAt: Date): Date {
  return signInEnd({ createdAt: lastUsedAt, lastUsedAt }, { kind: "patient" }).at;
}

const COOKIE = cookieName("supple_session", env.isHttps);

/**
 * The cookie itself is long-lived (`expires: false`), so that a sign-in that is prolonged needs no second Set-Cookie: the
 * database alone decides. Lucia's own lifetime is never asked for.
 */
export const lucia = new Lucia(adapter, {
  getUserAttributes: (account) => ({ account }),
  getSessionAttributes: (attributes) => attributes,
  sessionCookie: {
    name: COOKIE,
    expires: false,
    attributes: { secure: env.isHttps, sameSite: "lax", path: "/" },
  },
});

type Times = Pick<StoredSignIn, "createdAt" | "lastUsedAt" | "provedAt">;

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseUserAttributes: Account;
    DatabaseSessionAttributes: {
      times: Times;
      rules?: SignInRules;
      device?: string | null;
      secondFactorAt?: Date | null;
    };
  }
}

/** Lucia makes ids of 25 random bytes in base32. */
const isId = (value: string) => /^[a-z2-7]{40}$/.test(value);

/** The id that the request's cookie names, or null. It may have ended. */
export function signInId(request: Request): string | null {
  return readCookie(request.headers.get("Cookie"), COOKIE, isId);
}

/** Ends a sign-in at once, as Lucia's own way may leave it to the next page. */
export async function removeSignIn(id: string): Promise<void> {
  await write((rows) => rows.deleteMany({ where: { id: tokenHash(id) } }));
}

/** The sign-in of a request while it lasts. `id` is as it is stored. */
export type CurrentSignIn = { id: string; provedAt: Date; end: SignInEnd; account: Account };

/** The sign-in that a request comes with; null without one, or when it has ended. Asked once for all loaders of a page. */
export function currentSignIn(request: Request): Promise<CurrentSignIn | null> {
  return oncePerRequest("sign-in", () => findSignIn(request));
}

async function findSignIn(request: Request): Promise<CurrentSignIn | null> {
  const cookieId = signInId(request);
  if (!cookieId) return null;
  const { user, session } = await lucia.validateSession(cookieId);
  if (!user || !session?.rules) return null;
  const { account } = user;
  const { times, rules } = session;
  const id = tokenHash(cookieId);
  const isNoted = isUse(request) && (await noteUse(id, times));
  const end = signInEnd(isNoted ? { ...times, lastUsedAt: now() } : times, rules);
  return { id, provedAt: times.provedAt, end, account };
}

/** How exactly the last use is known: a person who clicks through pages costs one write a minute. */
const NOTED_EVERY_MS = 60_000;

/** Notes that a sign-in is used. @returns whether it was written down */
async function noteUse(id: string, { lastUsedAt }: Times): Promise<boolean> {
  const at = now();
  if (at.getTime() - lastUsedAt.getTime() < NOTED_EVERY_MS) return false;
  const data = { lastUsedAt: at, expiresAt: latestEnd(at) };
  return unlessBusy((rows) => rows.updateMany({ where: { id }, data }));
}

/** The account that the request is signed in to; null without one, or when its sign-in has ended. */
export async function signInOf(request: Request): Promise<Account | null> {
  return (await currentSignIn(request))?.account ?? null;
}
