import type { Clinician, PatientActor } from "~/auth/actor.server";
import { addDays } from "~/domain/calendar/dates";
import { setClock } from "~/lib/clock.server";
import type { Random } from "../../../../prisma/seed/random";
import {
  actorOf,
  createClinic,
  createClinician,
  createPain,
  createPatient,
  createProgram,
  createSession,
  testItem,
} from "../../../factories";

export const ZONES = ["Europe/London", "Pacific/Auckland", "America/Los_Angeles"];
export const NAMES = ["Zoë Ash", "O’Neil, Tara", "oneil tara", "Ward 9", "Ward 10", "Ýrsa Þorn"];
export const BEGIN = new Date("2026-10-20T09:00:00Z");

/** More patients than a page of the table holds. */
const CROWD = 27;
/** Those in each clinic who log and are edited. */
const ACTIVE = 4;

export type World = Awaited<ReturnType<typeof openWorld>>;
export type WorldClinic = World[number];
export type Person = WorldClinic["people"][number];

/** Three clinics, each in a zone of its own, with two who treat and patients in all three zones; the first has many whom nothing is asked of. */
export async function openWorld() {
  setClock(BEGIN);
  const clinics = [];
  for (const [at, timeZone] of ZONES.entries()) {
    const { clinic, owner, cookie } = await createClinic({ timeZone });
    const colleague = await createClinician(owner);
    const people = [];
    for (let i = 0; i < (at === 0 ? CROWD : ACTIVE); i += 1) people.push(await admit(owner, i));
    const staff = [cookie, colleague.cookie];
    clinics.push({ id: clinic.id, timeZone, staff, people, active: people.slice(0, ACTIVE) });
  }
  return clinics;
}

async function admit(owner: Clinician, i: number) {
  const made = await createPatient(owner, {
    ...{ name: NAMES[i] ?? `Ward 1${i}`, startedOn: "2026-09-01" },
    timeZone: ZONES[i % ZONES.length],
  });
  const { patient, episode, cookie } = made;
  const person = { id: patient.id, episodeId: episode.id, programId: "", cookie, isCalm: i === 0 };
  if (i >= ACTIVE) return person;
  const isStrength = i === 2;
  const program = await createProgram(made, {
    startsOn: "2026-09-01",
    ...(i === 1 && { schedule: { kind: "perWeek" as const, timesPerWeek: 3 } }),
    ...(isStrength && {
      schedule: { kind: "weekdays" as const, weekdays: [1, 3, 5], timesPerDay: 1 },
      items: [testItem("bridge"), testItem("lunge")],
    }),
    ...(i === 3 && { items: [testItem("sit-up"), testItem("lunge")] }),
  });
  // The first one of each clinic does well, and logs most of all.
  for (let ago = 1; person.isCalm && ago < 15; ago += 1) {
    const dueOn = addDays(made.actor.today, -ago);
    await createSession(program, { dueOn });
    await createPain(made, { localDate: dueOn, score: 2, moment: "AFTER" });
  }
  return { ...person, programId: program.program.id };
}

/** One thing that is about to be done, and by whom; actors are read anew, with the present clock. */
export type Step = {
  next: Random;
  clinic: WorldClinic;
  /** Either of the two who treat, and the other one. */
  clinician: Clinician;
  colleague: Clinician;
  person: Person;
  self: PatientActor;
  /** Ids of what each person logged so far. */
  logs: Map<string, string[]>;
  /** Lets some minutes go by. */
  wait: (minutes: number) => Promise<Clinician>;
};

export async function stepOf(
  next: Random,
  clinic: WorldClinic,
  logs: Step["logs"],
  wait: (minutes: number) => void,
): Promise<Step> {
  const [first, second] = next() < 0.5 ? clinic.staff : [...clinic.staff].reverse();
  if (first === undefined || second === undefined) throw new Error("Nobody treats here.");
  const person = next() < 0.4 ? pick(next, clinic.people.slice(0, 1)) : pick(next, clinic.active);
  return {
    ...{ next, clinic, person, logs },
    clinician: await actorOf(first, "clinician"),
    colleague: await actorOf(second, "clinician"),
    self: await actorOf(person.cookie, "patient"),
    wait: (minutes) => {
      wait(minutes);
      return actorOf(first, "clinician");
    },
  };
}

export function pick<T>(next: Random, from: readonly T[]): T {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}

/** A whole number from `least` to `most`, both included. */
export const between = (next: Random, least: number, most: number) =>
  least + Math.floor(next() * (most - least + 1));
