import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { tokenHash } from "./tokens.server";

/** Lucia's storage over our own table: only the SHA-256 of a session id is stored, so a copy of the database signs nobody in. */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await db.authSession.findUnique({
      where: { id: tokenHash(id) },
      select: { userId: true, expiresAt: true },
    });
    return row ? [toSession(id, row), { id: row.userId, attributes: {} }] : [null, null];
  },
  async getUserSessions(userId) {
    const rows = await db.authSession.findMany({ where: { userId } });
    return rows.map((row) => toSession(row.id, row));
  },
  async setSession({ id, userId, expiresAt }) {
    await db.authSession.create({ data: { id: tokenHash(id), userId, expiresAt } });
  },
  async updateSessionExpiration(id, expiresAt) {
    await db.authSession.updateMany({ where: { id: tokenHash(id) }, data: { expiresAt } });
  },
  async deleteSession(id) {
    await db.authSession.deleteMany({ where: { id: tokenHash(id) } });
  },
  async deleteUserSessions(userId) {
    await db.authSession.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    await db.authSession.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};

function toSession(id: string, row: { userId: string; expiresAt: Date }): DatabaseSession {
  return { id, userId: row.userId, expiresAt: row.expiresAt, attributes: {} };
}

/**
 * Sessions last 30 days from their last use. The cookie itself is long-lived (`expires: false`), so that a
 * prolonged session needs no second Set-Cookie: the database alone decides.
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
