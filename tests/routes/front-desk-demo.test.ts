import { beforeAll, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as desk } from "~/routes/clinic.desk";
import { loader as contact } from "~/routes/clinic.patients.$patientId_.contact";
import { loader as team } from "~/routes/clinic.team";
import { call, request, signIn } from "../factories";
import { demoMoment, openDemoClinic } from "../factories/database";

beforeAll(async () => {
  setClock(demoMoment);
  await openDemoClinic();
  const { isDemo } = env;
  env.isDemo = true;
  return () => {
    env.isDemo = isDemo;
  };
});

const cookieOf = async (name: string) =>
  signIn((await db.user.findFirstOrThrow({ where: { name } })).id);

/** What clinicians and patients of the demo wrote about care. */
async function clinicalTexts(): Promise<string[]> {
  const episodes = await db.episode.findMany({ include: { precautionList: true } });
  const sessions = await db.sessionLog.findMany({ where: { note: { not: null } } });
  const texts = episodes.flatMap(({ condition, goal, precautionList }) => [
    ...[condition, goal ?? ""],
    ...precautionList.map(({ words }) => words ?? ""),
  ]);
  return [...texts, ...sessions.map(({ note }) => note ?? "")].filter((text) => text.length > 3);
}

test("nothing that is written of a patient's care reaches the front desk", async () => {
  const cookie = await cookieOf("Petra Albright");
  const texts = await clinicalTexts();
  expect(texts.length).toBeGreaterThan(30);
  const patients = await db.patient.findMany({ select: { id: true } });
  const answers = [await call(desk, request("/clinic/desk", { cookie }))];
  for (const { id: patientId } of patients) {
    const asked = request(`/clinic/patients/${patientId}/contact`, { cookie });
    answers.push((await call(contact, asked, { patientId })) as never);
  }
  const told = JSON.stringify(answers.map(({ data }) => data)).toLowerCase();
  expect(told).toContain("ever thistlewood");
  expect(texts.filter((text) => told.includes(text.toLowerCase()))).toEqual([]);
});

test("the team of the demo has a front desk, an open invitation and one that has ended", async () => {
  const cookie = await cookieOf("Tamsin Vale");
  const { data } = await call(team, request("/clinic/team", { cookie }));
  expect(data.page.rows.map(({ name, role }) => [name, role])).toEqual([
    ["Tamsin Vale", "Owner, physiotherapist"],
    ["Leo Marsh", "Physiotherapist"],
    ["Petra Albright", "Front desk"],
  ]);
  expect(data.page.invitations.map(({ isOpen }) => isOpen)).toEqual([true, false]);
});
