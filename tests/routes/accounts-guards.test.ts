import { beforeAll, expect, test } from "vitest";
import { requirePatientJson } from "~/auth/guards.server";
import { db } from "~/lib/db.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as home } from "~/routes/_index";
import { loader as clinic } from "~/routes/clinic";
import { loader as my } from "~/routes/my";
import { call, createClinic, createClinician, createPatient, request, signIn } from "../factories";

const cookies: Record<string, string | undefined> = {};

beforeAll(async () => {
  const { owner, cookie } = await createClinic();
  cookies.owner = cookie;
  cookies.clinician = (await createClinician(owner)).cookie;
  cookies.patient = (await createPatient(owner)).cookie;
  cookies.stranger = "supple_session=abcdefghijklmnopqrstuvwxyz234567abcdefgh";
});

test.each([
  ["nobody", "/clinic", "/login?next=%2Fclinic"],
  ["stranger", "/clinic", "/login?next=%2Fclinic"],
  ["nobody", "/clinic?q=ash&page=2", "/login?next=%2Fclinic%3Fq%3Dash%26page%3D2"],
  ["nobody", "/clinic.data?q=ash&_routes=routes%2Fclinic", "/login?next=%2Fclinic%3Fq%3Dash"],
  ["nobody", "/clinic/patients?index", "/login?next=%2Fclinic%2Fpatients"],
  ["nobody", "/_root.data", "/login?next=%2F"],
])("%s on %s is led through sign-in", async (who, path, location) => {
  const answer = await call(clinic, request(path, { cookie: cookies[who] }));
  expect([answer.status, answer.location]).toEqual([302, location]);
});

test.each([
  ["owner", 200, 403, "/clinic"],
  ["clinician", 200, 403, "/clinic"],
  ["patient", 403, 200, "/my"],
])(
  "%s: clinic area %i, patient area %i, home %s",
  async (who, clinicStatus, myStatus, homePath) => {
    const cookie = cookies[who];
    expect((await call(clinic, request("/clinic", { cookie }))).status).toBe(clinicStatus);
    expect((await call(my, request("/my", { cookie }))).status).toBe(myStatus);
    expect((await call(home, request("/", { cookie }))).location).toBe(homePath);
  },
);

test.each([
  ["nobody", 401],
  ["owner", 403],
  ["patient", 200],
])("a JSON route answers %s with %i and no redirect", async (who, status) => {
  const route = async ({ request }: { request: Request }) => {
    await requirePatientJson(request);
    return null;
  };
  const answer = await call(route, request("/my/sync", { cookie: cookies[who], json: {} }));
  expect([answer.status, answer.location]).toEqual([status, null]);
});

test("a page refuses without words: its error page has them, in the reader's language", async () => {
  const { text } = await call(clinic, request("/clinic", { cookie: cookies.patient }));
  expect(text).toBe("");
});

test("a session that has run out signs nobody in, and is removed", async () => {
  const { owner } = await createClinic();
  const cookie = await signIn(owner.userId);
  const id = tokenHash(cookie.replace("supple_session=", ""));
  await db.signIn.update({
    where: { id },
    data: { lastUsedAt: new Date(Date.now() - 15 * 60_000) },
  });
  expect((await call(clinic, request("/clinic", { cookie }))).status).toBe(302);
  expect(await db.signIn.findUnique({ where: { id } })).toBeNull();
});
