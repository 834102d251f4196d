import { isRealTime, now } from "./clock.server";
import { asSystem, connected, databaseClock, type Sql, sql, sqlWords } from "./db.server";
import { env } from "./env.server";
import { orUnavailable } from "./unavailable.server";

/**
 * Counters in the database, the same for all servers on it. Each try is one statement that decides and counts at once,
 * so that two at the same moment cannot both take the last place; it stands in no transaction but its own. One that is
 * refused writes nothing. PostgreSQL goes by its own clock (databaseClock).
 */

const SECOND_MS = 1_000;
/** For what SQLite's arithmetic with days as fractions loses. */
const ROUNDING_SECONDS = 0.05;

/** So many within so long, coming back one by one: `windowSeconds / max` after each. */
type Evenly = { max: number; windowSeconds: number };
/** A number of tries without a pause, then ever longer pauses, in seconds. */
type Slower = {
  free: number;
  waits: readonly number[];
  longestSeconds: number;
  forgetAfterSeconds: number;
};

/**
 * Takes one of the places of an allowance.
 *
 * The row keeps when the counter will have emptied: each try fills it by an even share of the window, and there is room
 * as long as it does not reach beyond one window from now (a leaky bucket, known as the generic cell rate algorithm).
 * @returns null when there was one; else seconds until the next one
 */
export async function takeOne(key: string, { max, windowSeconds }: Evenly): Promise<number | null> {
  const share = windowSeconds / max;
  const at = present();
  const fullest = plus(at, sql`${windowSeconds - share + ROUNDING_SECONDS}`);
  const isTaken = await decide(sql`INSERT INTO rate_limits (key, count, ends_at)
    VALUES (${key}, 1, ${plus(at, sql`${share}`)})
    ON CONFLICT (key) DO UPDATE SET count = rate_limits.count + 1,
      ends_at = ${plus(later(sql`rate_limits.ends_at`, at), sql`${share}`)}
    WHERE rate_limits.ends_at <= ${fullest} RETURNING 1`);
  return isTaken ? null : secondsLeft(key, windowSeconds - share);
}

/** As takeOne, without taking a place. */
export async function untilRoom(
  key: string,
  { max, windowSeconds }: Evenly,
): Promise<number | null> {
  const left = await secondsLeft(key, windowSeconds - windowSeconds / max);
  return left > 0 ? left : null;
}

/**
 * Counts a try that is taken for a failure until `forgetTries` says otherwise, unless a pause has not ended yet.
 * @returns null when it may go on; else seconds until the pause ends
 */
export async function tryOnce(
  key: string,
  { free, waits, longestSeconds, forgetAfterSeconds }: Slower,
): Promise<number | null> {
  const at = present();
  const tries = sql`(CASE WHEN rate_limits.ends_at <= ${plus(at, sql`${-forgetAfterSeconds}`)}
    THEN 1 ELSE rate_limits.count + 1 END)`;
  const pauses = waits.map((seconds, i) => `WHEN ${free + i} THEN ${seconds}`).join(" ");
  const pause = sql`(CASE WHEN ${tries} < ${free} THEN 0 ELSE
    CASE ${tries} ${sqlWords(pauses)} ELSE ${longestSeconds} END END)`;
  const isTaken = await decide(sql`INSERT INTO rate_limits (key, count, ends_at)
    VALUES (${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET count = ${tries}, ends_at = ${plus(at, pause)}
    WHERE rate_limits.ends_at <= ${at} RETURNING 1`);
  return isTaken ? null : Math.max(1, await secondsLeft(key, 0));
}

/** The tries of a key count for nothing any more. */
export async function forgetTries(key: string): Promise<void> {
  await asSystem("limits", (tx) => tx.rateLimit.deleteMany({ where: { key } }));
}

/** Seconds until the counter ends `spareSeconds` from then; 0 when it does already. */
async function secondsLeft(key: string, spareSeconds: number): Promise<number> {
  const counter = await asSystem.reads("limits", (rows) =>
    rows.rateLimit.findUnique({ where: { key }, select: { endsAt: true } }),
  );
  if (!counter) return 0;
  const ms = counter.endsAt.getTime() - (await databaseClock()).getTime();
  return Math.max(0, Math.ceil(ms / SECOND_MS - spareSeconds - ROUNDING_SECONDS));
}

/** Straight to the database: a transaction around a single statement would be two more messages. */
function decide(statement: Sql): Promise<boolean> {
  return orUnavailable(async () => (await (await connected()).ask(statement)) !== undefined);
}

const isSqlite = env.provider === "sqlite";

/** The instant by the clock that all servers share. */
function present(): Sql {
  if (isSqlite) return sql`${now()}`;
  return isRealTime()
    ? sql`(clock_timestamp() AT TIME ZONE 'UTC')::timestamp(3)`
    : sql`${now()}::timestamp(3)`;
}

/** SQLite keeps an instant as text, in the spelling in which Prisma writes it. */
function plus(instant: Sql, seconds: Sql): Sql {
  return isSqlite
    ? sql`strftime('%Y-%m-%dT%H:%M:%f+00:00', ${instant}, ${seconds} || ' seconds')`
    : sql`(${instant} + make_interval(secs => (${seconds})::float8))::timestamp(3)`;
}

function later(one: Sql, other: Sql): Sql {
  return isSqlite ? sql`max(${one}, ${other})` : sql`GREATEST(${one}, ${other})`;
}
