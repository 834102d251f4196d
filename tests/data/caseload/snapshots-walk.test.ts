import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import * as freshen from "~/data/caseload/freshen.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { type Snapshot, writeSnapshots } from "~/data/caseload/write-snapshots.server";
import { localDateAt } from "~/domain/calendar/dates";
import { type CaseloadQuery, caseloadFilters, sortKeys } from "~/domain/caseload/query";
import { dayAt } from "~/domain/caseload/validity";
import { freshenSnapshots } from "~/jobs/freshen-snapshots";
import { resetClock, setClock } from "~/lib/clock.server";
import { closeDb, db } from "~/lib/db.server";
import { type Random, randomFrom } from "../../../prisma/seed/random";
import { actorOf } from "../../factories";
import { alertCommands } from "./walk/alert-commands";
import { clinicCommands } from "./walk/clinic-commands";
import { expectedLists, recomputed, type Truth } from "./walk/expected";
import { fortnight } from "./walk/fortnight";
import { patientCommands } from "./walk/patient-commands";
import { recordCommands } from "./walk/record-commands";
import { type Server, secondServer } from "./walk/second-server";
import {
  BEGIN,
  between,
  openWorld,
  pick,
  stepOf,
  type World,
  type WorldClinic,
  ZONES,
} from "./walk/world";

/** The long run is one of the proofs. */
const isProof = process.env.PROOFS === "yes";
const COMMANDS = isProof ? 2_000 : 100;
const MINUTE_MS = 60_000;

const commands = {
  ...{ ...patientCommands, fortnight, ...alertCommands },
  ...{ ...recordCommands, ...clinicCommands },
};
type Name = keyof typeof commands;
const names = Object.keys(commands) as Name[];
/** Besides each once. */
const often: Name[] = [
  ...(["pain", "pain", "pain", "session", "session", "session", "session", "zone"] as const),
  ...(["answer", "answer", "answer", "fortnight", "reopen", "undo stop", "hand over"] as const),
];

let world: World;
let first: Server;
let second: Server;

beforeAll(async () => {
  world = await openWorld();
  second = await secondServer();
  const caseload = { getCaseload, writeSnapshots, freshenSnapshots, ...freshen };
  first = { ...caseload, setClock, resetClock, db, closeDb };
});
afterAll(async () => {
  resetClock();
  second.resetClock();
  await second.closeDb();
  await closeDb();
});

const ALWAYS = [
  ...["read by the first server", "read by the second server", "read late", "second page", "mine"],
  ...ZONES.map((zone) => `midnight ${zone}`),
  ...["alert open", "alert acknowledged", "alert snoozed", "alert resolved"],
  ...["status attention", "status watch", "status on-track", "status no-program"],
  ...["status discharged", "rule red-flag", "rule pain-too-high", "rule silent"],
  ...["answer: ACKNOWLEDGED answered", "answer: SNOOZED answered", "answer: RESOLVED answered"],
  ...["answer unseen: faster", "undo answer: undone", "wake: woken"],
  ...["pain: stored", "session: stored", "fortnight: logged", "undo log: undone", "zone: "],
  ...["hand over: handed-over", "end cover: ended", "thresholds: changed"],
  ...["name: saved", "care: saved", "precaution: saved", "discharge: true", "reopen: true"],
  ...["assign: assigned", "revise: saved", "stop: true", "undo stop: undone"],
];
const IN_A_LONG_RUN = [
  ...["rule pain-rising", "rule not-settling", "rule not-improving", "rule program-conflict"],
  ...["rule overdoing", "rule low-adherence", "rule review-due", "rule program-ending"],
  ...["status unknown", "status new", "status ended", "open: opened"],
  ...["red flag: EMERGENCY", "red flag: TODAY", "red flag: BACKGROUND"],
  ...["decide: GO_ON", "decide: CHANGE", "decide: STAY", "decide: STOP", "undo answer: late"],
];

/** How often each thing was reached: a walk that reaches nothing would prove nothing. */
const reached = new Map<string, number>();
const note = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);

function randomQuery(next: Random): CaseloadQuery {
  return {
    search: pick(next, ["", "", "", "", "oneil", "ward 1", "knee", "nobody"]),
    whose: pick(next, ["all", "all", "mine"]),
    filters: next() < 0.3 ? [pick(next, caseloadFilters)] : [],
    condition: next() < 0.1 ? "KNEE pain" : null,
    sort: pick(next, sortKeys),
    direction: pick(next, ["ascending", "descending"]),
    page: between(next, 1, 2),
    queue: pick(next, ["short", "all"]),
    queuePage: between(next, 1, 2),
  };
}

/** What either server shows must be what would be worked out at this moment, to the last figure. */
async function expectEqual(next: Random, clinic: WorldClinic): Promise<void> {
  const server = pick(next, [first, second]);
  note(server === first ? "read by the first server" : "read by the second server");
  const clinician = await actorOf(pick(next, clinic.staff), "clinician");
  const query = randomQuery(next);
  const shown = await server.getCaseload(clinician, query);
  const truths = await recomputed(clinician);
  expect(shown).toEqual(await expectedLists(clinician, truths, query));
  const kept = await db.caseloadSnapshot.findMany({
    where: { clinicId: clinician.clinicId },
    orderBy: { patientId: "asc" },
  });
  expect(kept.map(({ facts }) => JSON.parse(facts))).toEqual(truths.map(({ facts }) => facts));
  expect(kept).toMatchObject(truths.map(({ keys }) => keys));
  noteSeen(clinician, truths, query, shown.patients.page);
}

function noteSeen(clinician: Clinician, truths: Truth[], query: CaseloadQuery, page: number) {
  for (const { facts } of truths) {
    note(`status ${facts.status}`);
    for (const { alert, state } of facts.alerts) {
      note(`rule ${alert.rule}`);
      note(`alert ${state}`);
    }
  }
  for (const zone of ZONES) note(`day ${zone} ${localDateAt(clinician.now, zone)}`);
  if (page > 1) note("second page");
  if (query.whose === "mine") note("mine");
}

/** The clock goes on: by minutes, by hours, by weeks now and then, and at times to a midnight, looked at from both sides. */
async function goOn(next: Random, at: number, check: () => Promise<void>): Promise<number> {
  const chance = next();
  if (chance < 0.45) return at + between(next, 1, 25) * MINUTE_MS;
  if (chance > 0.99) return at + between(next, 10, 30) * 24 * 60 * MINUTE_MS;
  if (chance < 0.9) return at + between(next, 1, 14 * 60) * MINUTE_MS + 1_000;
  const zone = pick(next, ZONES);
  const midnight = dayAt(new Date(at), zone).until.getTime();
  setClocks(midnight - 1);
  await check();
  note(`midnight ${zone}`);
  return midnight;
}

function setClocks(at: number): void {
  for (const server of [first, second]) server.setClock(new Date(at));
}

/** Every command once and some oftener, in an order of chance; then again. */
function* drawn(next: Random): Generator<Name, never> {
  for (;;) {
    const deck = [...names, ...often].map((name) => ({ name, place: next() }));
    for (const { name } of deck.sort((a, b) => a.place - b.place)) yield name;
  }
}

/** Only to end what hangs. */
const timeout = COMMANDS * 5_000;

test(`two servers show what would be worked out anew, after each of ${COMMANDS} commands`, {
  timeout,
}, async () => {
  const next = randomFrom("what three clinics do");
  const logs = new Map<string, string[]>();
  const deck = drawn(next);
  let at = BEGIN.getTime();
  // What the second server read some commands ago, and is about to keep.
  let late: Snapshot[] = [];
  for (let i = 0; i < COMMANDS; i += 1) {
    const clinic = pick(next, world);
    at = await goOn(next, at, () => expectEqual(next, clinic));
    setClocks(at);
    const step = await stepOf(next, clinic, logs, (minutes) => {
      at += minutes * MINUTE_MS;
      setClocks(at);
    });
    const name = deck.next().value;
    note(`${name}: ${await commands[name](step)}`);
    if (next() < 0.2) await second.writeSnapshots(second.db, late);
    if (next() < 0.2) {
      late = await second.staleSnapshots(second.db, { clinicId: clinic.id, now: new Date(at) }, 3);
      if (late.length > 0) note("read late");
    }
    if (next() < 0.2) await pick(next, [first, second]).freshenSnapshots(clinic.id, 2);
    await expectEqual(next, clinic);
    if (i % 20 === 0) for (const other of world) await expectEqual(next, other);
  }
  expectReached();
});

/** So that the walk was one: what every run has to come by, and what the long one has to besides. */
function expectReached(): void {
  const all = [...reached].map(([what, times]) => `${what} = ${times}`).sort();
  const isReached = (what: string) => all.some((each) => each.startsWith(what));
  const wanted = [...names, ...ALWAYS, ...(isProof ? IN_A_LONG_RUN : [])];
  expect(
    wanted.filter((what) => !isReached(what)),
    all.join("\n"),
  ).toEqual([]);
  for (const zone of ZONES) {
    expect(all.filter((what) => what.startsWith(`day ${zone}`)).length).toBeGreaterThan(10);
  }
}
