import { Cookie } from "lucia";
import { now } from "~/lib/clock.server";
import { cookieName } from "~/lib/cookie-name.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { readCookie } from "./cookie.server";

/** Wrong codes that one step takes (OWASP ASVS 6.5: a code is useless to whoever guesses). */
export const MAX_TRIES = 5;
const MINUTES = 10;

/** What stands between two halves: of a sign-in, or of the making of a passkey. */
type StepKind = "second-factor" | "passkey-sign-in" | "passkey-new";

/**
 * Opens a step for this browser, for ten minutes.
 * @param step whose it is, where that is known, and the challenge of a passkey
 * @returns the Set-Cookie value; what is stored is its hash
 */
export async function openStep(
  kind: StepKind,
  { userId = null, challenge = null }: { userId?: string | null; challenge?: string | null },
): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + MINUTES * 60_000);
  await asSystem("sign-in", (tx) =>
    tx.signInStep.create({
      data: { id: tokenHash(token), kind, userId, challenge, createdAt, expiresAt },
      select: { id: true },
    }),
  );
  return cookieOf(kind, token, MINUTES * 60);
}

/** Whose step the browser holds; null when it holds none, or it has ended. */
export async function findStep(
  request: Request,
  kind: StepKind,
): Promise<{ userId: string } | null> {
  const id = stepId(request, kind);
  if (id === null) return null;
  const step = await asSystem.reads("sign-in", (rows) =>
    rows.signInStep.findFirst({
      where: { id, ...openOf(kind), tries: { lt: MAX_TRIES } },
      select: { userId: true },
    }),
  );
  return step?.userId ? { userId: step.userId } : null;
}

/**
 * Takes one of a step's tries, before anything is compared.
 * @returns whose step it is and how many tries are left; null when it has ended
 */
export async function takeTry(
  request: Request,
  kind: StepKind,
): Promise<{ userId: string; triesLeft: number } | null> {
  const id = stepId(request, kind);
  if (id === null) return null;
  return asSystem("sign-in", async (tx) => {
    const { count } = await tx.signInStep.updateMany({
      where: { id, ...openOf(kind), tries: { lt: MAX_TRIES } },
      data: { tries: { increment: 1 } },
    });
    const step = count === 1 ? await tx.signInStep.findUnique({ where: { id } }) : null;
    return step?.userId ? { userId: step.userId, triesLeft: MAX_TRIES - step.tries } : null;
  });
}

/** Ends a step that led to its end, once. @returns null for whoever was slower, or came too late */
export async function endStep(
  request: Request,
  kind: StepKind,
): Promise<{ userId: string | null; challenge: string | null } | null> {
  const id = stepId(request, kind);
  if (id === null) return null;
  return asSystem("sign-in", async (tx) => {
    const step = await tx.signInStep.findFirst({
      where: { id, ...openOf(kind) },
      select: { userId: true, challenge: true },
    });
    // Two with one token: the row is removed for one of them.
    const { count } = await tx.signInStep.deleteMany({ where: { id, ...openOf(kind) } });
    return count === 1 ? step : null;
  });
}

/** The Set-Cookie value that removes a step's cookie. */
export function noStepCookie(kind: StepKind): string {
  return cookieOf(kind, "", 0);
}

const openOf = (kind: StepKind) => ({ kind, expiresAt: { gt: now() } });

const nameOf = (kind: StepKind) => cookieName(`supple_${kind}`, env.isHttps);

/** As newToken makes them. */
const isToken = (value: string) => /^[\w-]{43}$/.test(value);

function stepId(request: Request, kind: StepKind): string | null {
  const token = readCookie(request.headers.get("Cookie"), nameOf(kind), isToken);
  return token === null ? null : tokenHash(token);
}

function cookieOf(kind: StepKind, value: string, maxAge: number): string {
  const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure: env.isHttps } as const;
  return new Cookie(nameOf(kind), value, { ...attributes, maxAge }).serialize();
}
