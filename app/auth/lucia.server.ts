import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { asSystem, type Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "~/lib/tokens.server";

/** Lucia's storage over our own table: only the SHA-256 of a sign-in's id is stored, so a copy of the database signs nobody in. */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await asSystem.reads("sign-in", (rows) =>
      rows.signIn.findUnique({
        where: { id: tokenHash(id) },
        select: { userId: true, expiresAt: true },
      }),
    );
    return row ? [toSession(id, row), { id: row.userId, attributes: {} }] : [null, null];
  },
  async getUserSessions(userId) {
    const found = await asSystem.reads("sign-in", (rows) =>
      rows.signIn.findMany({ where: { userId } }),
    );
    return found.map((row) => toSession(row.id, row));
  },
  async setSession({ id, userId, expiresAt }) {
    await write((rows) => rows.create({ data: { id: tokenHash(id), userId, expiresAt } }));
  },
  async updateSessionExpiration(id, expiresAt) {
    await write((rows) => rows.updateMany({ where: { id: tokenHash(id) }, data: { expiresAt } }));
  },
  async deleteSession(id) {
    await write((rows) => rows.deleteMany({ where: { id: tokenHash(id) } }));
  },
  async deleteUserSessions(userId) {
    await write((rows) => rows.deleteMany({ where: { userId } }));
  },
  async deleteExpiredSessions() {
    await write((rows) => rows.deleteMany({ where: { expiresAt: { lte: new Date() } } }));
  },
};

function write(work: (rows: Tx["signIn"]) => Promise<unknown>): Promise<unknown> {
  return asSystem("sign-in", (tx) => work(tx.signIn));
}

function toSession(id: string, row: { userId: string; expiresAt: Date }): DatabaseSession {
  return { id, userId: row.userId, expiresAt: row.expiresAt, attributes: {} };
}

/**
 * Sign-ins last 30 days from their last use. The cookie itself is long-lived (`expires: false`), so that a
 * prolonged sign-in needs no second Set-Cookie: the database alone decides.
 */
export const lucia = new Lucia(adapter, {
  sessionExpiresIn: new TimeSpan(30, "d"),
  sessionCookie: {
    name: "supple_session",
    expires: false,
    attributes: { secure: env.isHttps, sameSite: "lax", path: "/" },
  },
});

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
  }
}

/** The id that the request's cookie names, or null. It may have ended. */
export function signInId(request: Request): string | null {
  return lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
}

/** The sign-in that the request belongs to, prolonged by being used; null without one, or when it has ended. */
export async function signInOf(request: Request): Promise<{ userId: string } | null> {
  const id = signInId(request);
  if (!id) return null;
  const { session } = await lucia.validateSession(id);
  return session && { userId: session.userId };
}
