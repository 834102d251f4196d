import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getActor } from "~/auth/actor.server";
import { endSignIn } from "~/auth/sign-in.server";
import { asActor, asSystem } from "~/lib/db.server";
import { inRequest } from "~/lib/request-scope.server";
import { loader as area } from "~/routes/clinic";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { call, createClinic, createPatient, request } from "../factories";

let cookie = "";
let patientId = "";

beforeEach(async () => {
  const clinic = await createClinic();
  cookie = clinic.cookie;
  patientId = (await createPatient(clinic.owner)).patient.id;
});
afterEach(() => void vi.restoreAllMocks());

const inOne = <T>(work: () => Promise<T>) => inRequest({ requestId: "r", network: null }, work);

test("the loaders of a record page ask once who is there: seven queries in all", async () => {
  const [asks, reads] = [vi.spyOn(asSystem, "reads"), vi.spyOn(asActor, "reads")];
  const page = () =>
    Promise.all(
      [area, record, overview].map((loader) =>
        call<unknown>(loader, request("/", { cookie }), { patientId }),
      ),
    );
  const answers = await inOne(page);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect([asks.mock.calls.length, reads.mock.calls.length]).toEqual([1, 6]);
});

test("each request finds its own, also while another one is under way", async () => {
  const other = await createClinic();
  const found = await Promise.all(
    [cookie, other.cookie, "supple_session=nobody's"].map((each) =>
      inOne(async () => {
        const first = await getActor(request("/", { cookie: each }));
        await new Promise((resolve) => setTimeout(resolve, 5));
        return [first, await getActor(request("/", { cookie: each }))].map((who) => who?.userId);
      }),
    ),
  );
  const userId = (await getActor(request("/", { cookie })))?.userId;
  expect(found).toEqual([
    [userId, userId],
    [other.owner.userId, other.owner.userId],
    [undefined, undefined],
  ]);
});

test("whoever has just signed out is nobody for the rest of the request", async () => {
  await inOne(async () => {
    expect(await getActor(request("/", { cookie }))).not.toBeNull();
    await endSignIn(request("/", { cookie }));
    expect(await getActor(request("/", { cookie }))).toBeNull();
  });
});
