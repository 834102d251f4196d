import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { asSystem, type Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";
import { isUnavailable } from "~/lib/unavailable.server";
import { readCookie } from "./cookie.server";
import { type Account, findSignedIn } from "./signed-in.server";

/** Lucia's storage over our own table: only the SHA-256 of a sign-in's id is stored, so a copy of the database signs nobody in. */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await findSignedIn(tokenHash(id));
    if (!row) return [null, null];
    const { expiresAt, account } = row;
    const { secondFactorAt } = account;
    const session = toSession(id, { userId: account.id, expiresAt, secondFactorAt });
    return [session, { id: account.id, attributes: account }];
  },
  async getUserSessions(userId) {
    const found = await asSystem.reads("sign-in", (rows) =>
      rows.signIn.findMany({ where: { userId } }),
    );
    return found.map((row) => toSession(row.id, row));
  },
  async setSession({ id, userId, expiresAt, attributes: { secondFactorAt } }) {
    const data = { id: tokenHash(id), userId, expiresAt, secondFactorAt };
    await write((rows) => rows.create({ data }));
  },
  async updateSessionExpiration(id, expiresAt) {
    await unlessBusy((rows) =>
      rows.updateMany({ where: { id: tokenHash(id) }, data: { expiresAt } }),
    );
  },
  async deleteSession(id) {
    await unlessBusy((rows) => rows.deleteMany({ where: { id: tokenHash(id) } }));
  },
  async deleteUserSessions(userId) {
    await write((rows) => rows.deleteMany({ where: { userId } }));
  },
  async deleteExpiredSessions() {
    await write((rows) => rows.deleteMany({ where: { expiresAt: { lte: new Date() } } }));
  },
};

type Work = (rows: Tx["signIn"]) => Promise<unknown>;

function write(work: Work, options?: { byTheWay: boolean }): Promise<unknown> {
  return asSystem("sign-in", (tx) => work(tx.signIn), options);
}

/**
 * For what a page does by the way: a sign-in is prolonged, or an ended one cleared away. While the database can be
 * read but not written, that is left to the next page.
 */
async function unlessBusy(work: Work): Promise<void> {
  try {
    await write(work, { byTheWay: true });
  } catch (thrown) {
    if (!isUnavailable(thrown)) throw thrown;
  }
}

type SignInRow = { userId: string; expiresAt: Date; secondFactorAt: Date | null };

function toSession(id: string, { secondFactorAt, ...row }: SignInRow): DatabaseSession {
  const { userId, expiresAt } = row;
  return { id, userId, expiresAt, attributes: { secondFactorAt } };
}

const COOKIE = "supple_session";

/**
 * Sign-ins last 30 days from their last use. The cookie itself is long-lived (`expires: false`), so that a
 * prolonged sign-in needs no second Set-Cookie: the database alone decides.
 */
export const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(30, "d"),
  getUserAttributes: (account) => ({ account }),
  sessionCookie: {
    name: COOKIE,
    expires: false,
    attributes: { secure: env.isHttps, sameSite: "lax", path: "/" },
  },
});

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseUserAttributes: Account;
    DatabaseSessionAttributes: Pick<Account, "secondFactorAt">;
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

/** The account that the request is signed in to, which prolongs the sign-in; null without one, or when it has ended. */
export async function signInOf(request: Request): Promise<Account | null> {
  const id = signInId(request);
  if (!id) return null;
  const { user } = await lucia.validateSession(id);
  return user?.account ?? null;
}
