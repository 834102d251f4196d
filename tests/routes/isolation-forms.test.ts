import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { actorOf, call, createClinic, request } from "../factories";
import { allRows, madeAnew } from "../factories/database";
import { paramsOf, pathOf, routes } from "./isolation-routes";
import { type Attempt, attempts, withoutIds } from "./isolation-table";
import { createWorld, type World } from "./isolation-world";

/** As nobody has changed it yet. */
const newWorld = madeAnew(createWorld);

type Fields = Record<string, string | string[]>;
type FormRoute = {
  route: string;
  who: "staff" | "desk" | "patient";
  path: (world: World) => string;
  form: (world: World) => Fields;
};

type Owner = { openedBy: string; openedAt: string; openedFor?: string };

function whoOf(readers: Attempt["readers"]): "patient" | "desk" | "staff" {
  if (readers.endsWith("patient")) return "patient";
  return readers === "desk" ? "desk" : "staff";
}

const TYPED = "Typed for another";

const askers = {
  staff: { person: "colleague", kind: "clinician" },
  desk: { person: "desk", kind: "front-desk" },
  patient: { person: "ada", kind: "patient" },
} as const;

/** Every action that takes a form from whoever is signed in: of the table, and those without ids. */
const formRoutes: FormRoute[] = [
  ...attempts
    .filter(({ part, form }) => part === "action" && form)
    .filter(({ route }, i, all) => all.findIndex((each) => each.route === route) === i)
    .map(({ route, readers, path, form }) => ({
      route,
      who: whoOf(readers),
      path: ({ ids, own }: World) =>
        path(ids, readers.endsWith("patient") ? own.ada : own.colleague),
      form: ({ ids, own }: World) => form?.(ids, own.ada) ?? {},
    })),
  ...withoutIds
    .filter(
      ({ route, who, part }) =>
        routes[route]?.action && !["anybody", "person"].includes(who) && !part,
    )
    .map(({ route, who, path }) => ({
      route,
      who: who === "patient" ? ("patient" as const) : ("staff" as const),
      path: () => path ?? pathOf(route),
      form: () => ({ name: TYPED }),
    })),
  ...(["staff", "patient"] as const).map((who) => ({
    ...{ route: "logout", who, path: () => "/logout", form: () => ({}) },
  })),
];

beforeAll(() => setClock(new Date("2026-03-04T12:00:00Z")));
afterAll(resetClock);

describe.each(formRoutes)("$route by $who", ({ route, who, path, form }) => {
  let world: World;
  let cookie: string;
  let owner: Owner;

  beforeAll(async () => {
    world = await newWorld();
    cookie = world.cookies[askers[who].person];
    owner = await ownerOf(path(world), cookie, who);
  });

  async function send(fields: Partial<Owner>) {
    const address = path(world);
    const sent = { ...form(world), note: TYPED, ...fields };
    const action = routes[route]?.action;
    if (!action) throw new Error(`${route} has no action.`);
    const asked = request(address, { cookie, form: sent as Fields, bare: true });
    return call(action, asked, paramsOf(route, address));
  }

  const others = {
    "another person opened": async () => ({
      ...owner,
      openedBy: (await actorOf(world.cookies.ben, "patient")).userId,
    }),
    "was opened at another place": async () => ({
      ...owner,
      openedAt: (await actorOf(world.cookies.ben, "patient")).accessId,
    }),
    "was opened for another patient": async () => ({
      ...owner,
      openedFor: world.own.ben.patientId,
    }),
    "does not say who opened it": async () => ({ ...owner, openedBy: undefined }),
    "does not say where it was opened": async () => ({ ...owner, openedAt: undefined }),
    "says nothing": async () => ({}),
  };

  test.each(Object.entries(others))("refuses a form that %s", async (_what, fields) => {
    const before = await allRows();
    const answer = await send(withoutNothing(await fields()));
    expect(answer.status).toBe(409);
    expect(JSON.stringify(answer.data)).not.toContain(TYPED);
    const me = await actorOf(cookie, askers[who].kind);
    expect(answer.data).toMatchObject({ signedInAs: me.name });
    expect(await allRows()).toEqual(before);
  });

  test("refuses one that leaves out whose record it is for", async () => {
    if (owner.openedFor === undefined) return;
    expect((await send(withoutNothing({ ...owner, openedFor: undefined }))).status).toBe(409);
  });

  test("takes its own", async () => {
    expect((await send(owner)).status).not.toBe(409);
  });
});

/** The fields that the page itself puts into the form. */
async function ownerOf(path: string, cookie: string, who: FormRoute["who"]): Promise<Owner> {
  if (who === "patient") {
    const { userId, accessId, patientId } = await actorOf(cookie, "patient");
    return { openedBy: userId, openedAt: accessId, openedFor: patientId };
  }
  const staff = await actorOf(cookie, askers[who].kind);
  const { userId: openedBy, membershipId: openedAt } = staff;
  const [, open] = /^\/clinic\?.*\bopen=([^:&]+):/.exec(path) ?? [];
  const openedFor = open ?? /^\/clinic\/patients\/(?!(?:new|import)$)([^/?]+)/.exec(path)?.[1];
  return openedFor ? { openedBy, openedAt, openedFor } : { openedBy, openedAt };
}

function withoutNothing(fields: Partial<Owner>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

test("two clinicians at one computer: the builder of the first is not saved by the second", async () => {
  const world = await newWorld();
  const { owner } = await createClinic();
  const path = `/clinic/patients/${world.ids.patientId}/program/edit`;
  const form = { intent: "save", openedBy: owner.userId, openedFor: world.ids.patientId };
  const route = "clinic.patients.$patientId_.program.edit";
  const asked = request(path, { cookie: world.cookies.colleague, form, bare: true });
  const action = routes[route]?.action;
  const answer = action && (await call(action, asked, paramsOf(route, path)));
  expect(answer).toMatchObject({ status: 409, data: { foreign: "person" } });
});

test("an address in capitals names the same record", async () => {
  const { ids, cookies } = await newWorld();
  const { userId: openedBy, membershipId: openedAt } = await actorOf(
    cookies.colleague,
    "clinician",
  );
  const route = "clinic.patients.$patientId_.discharge";
  const form = { intent: "discharge", episodeId: "any", openedBy, openedAt };
  const asked = request(`/Clinic/Patients/${ids.patientId}/discharge`, {
    ...{ cookie: cookies.colleague, form, bare: true },
  });
  const action = routes[route]?.action;
  const answer = action && (await call(action, asked, { patientId: ids.patientId }));
  expect(answer).toMatchObject({ status: 409, data: { foreign: "record" } });
});
