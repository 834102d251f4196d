import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eachDay } from "~/domain/calendar/dates";
import type { usualRules } from "~/domain/clinic-rules";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { loader as painPage } from "~/routes/my_.pain";
import { StatusKey } from "~/screens/caseload/status-key";
import {
  call,
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";
import { day, noon, openCaseload, patientWith } from "./caseload-world";

/** Figures of a clinic's own, on the other side of what its patients did than the usual ones. */
const OWN = {
  painTooHighScore: 9,
  lowAdherencePercent: 30,
  reviewDueDays: 10,
  overdoingSessions: 20,
  overdoingPercent: 300,
};

type World = Awaited<ReturnType<typeof clinicWith>>;
let usual: World;
let own: World;

beforeAll(async () => {
  setClock(noon);
  usual = await clinicWith(null);
  own = await clinicWith(OWN);
});
afterAll(resetClock);

/** Two clinics with the same patients, that differ in their rules alone. */
async function clinicWith(rules: Partial<typeof usualRules> | null) {
  const { owner, cookie } = await createClinic({ timeZone: "UTC" });
  await db.clinic.update({ where: { id: owner.clinicId }, data: { rules: rules ?? undefined } });
  // Silent for 8 days, with 5 of 13 sessions done.
  await patientWith(owner, { name: "Silent", done: [12, 8] });
  await patientWith(owner, { name: "Visit", nextVisitOn: day(-8) });
  const gone = await patientWith(owner, { name: "Gone", dischargedOn: day(3) });
  const busy = await createPatient(owner, { name: "Busy", startedOn: day(60) });
  const program = await createProgram(busy, { startsOn: day(60) });
  for (const dueOn of eachDay(day(13), day(0))) {
    const slots = dueOn > day(7) ? [1, 2, 3] : [1];
    for (const slot of slots) await createSession(program, { dueOn, slot });
  }
  await createPain(gone, { score: 8, localDate: day(0), moment: "DAILY" });
  return { cookie, gone, busy };
}

const listed = async (world: World, filter: string) => {
  const { rows } = await openCaseload(`?show=${filter}&sort=name`, world.cookie);
  return rows.map(({ name }) => name);
};
const recordOf = async (world: World, { patient: { id } }: World["gone"]) => {
  const { data } = await call(
    overview,
    request(`/clinic/patients/${id}`, { cookie: world.cookie }),
    {
      patientId: id,
    },
  );
  return data;
};

test("the lists of the caseload are the clinic's own", async () => {
  expect(await listed(usual, "low-adherence")).toEqual(["Silent"]);
  expect(await listed(own, "low-adherence")).toEqual([]);
  expect(await listed(usual, "review-due")).toEqual([]);
  expect(await listed(own, "review-due")).toEqual(["Visit"]);
});

test("and so are its statuses, and what is said of them", async () => {
  const statusOf = async (world: World) => {
    const { rows, overdoing } = await openCaseload("?q=busy", world.cookie);
    const words = renderToStaticMarkup(<StatusKey overdoing={overdoing} />);
    return [rows[0]?.status, rows[0]?.why?.slice(0, 11) ?? null, words] as const;
  };
  const [status, why, key] = await statusOf(usual);
  expect([status, why]).toEqual(["watch", "21 sessions"]);
  expect(key).toMatch(/at least 3 sessions more than were due and 150\s%/);
  const [ownStatus, ownWhy, ownKey] = await statusOf(own);
  expect([ownStatus, ownWhy]).toEqual(["unknown", "No pain sco"]);
  expect(ownKey).toMatch(/at least 20 sessions more than were due and 300\s%/);
});

test("a record says by which score a discharge counts, and what is far too much", async () => {
  expect((await recordOf(usual, usual.gone)).caveats[0]).toContain("pain of 7 or more");
  expect((await recordOf(own, own.gone)).caveats[0]).toContain("pain of 9 or more");
  expect((await recordOf(usual, usual.busy)).overdoing).toMatchObject({ done: 21 });
  expect((await recordOf(own, own.busy)).overdoing).toBeNull();
});

test("a discharged patient reads from which pain on the clinic is told", async () => {
  const bodies = async ({ gone: { cookie } }: World) => {
    const path = `/my/pain?new=${randomUUID()}`;
    return JSON.stringify((await call(painPage, request(path, { cookie }))).data);
  };
  expect(await bodies(usual)).toContain("Only 7 or more");
  expect(await bodies(own)).toContain("Only 9 or more");
});
