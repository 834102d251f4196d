import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onlyListed } from "~/auth/listed-routes";
import { roleTable, type Who, whoMay } from "~/auth/role-table";
import { resetClock, setClock } from "~/lib/clock.server";
import { call, request } from "../factories";
import { paramsOf, pathOf, routes } from "./isolation-routes";
import { attempts, withoutIds } from "./isolation-table";
import { createWorld, type World } from "./isolation-world";

const clinician: Who[] = ["clinician", "staff", "team-reader", "record-reader", "person"];
const desk: Who[] = ["front-desk", "staff", "person"];
const patient: Who[] = ["patient", "record-reader", "person"];

/** What each of them counts as, beside "anybody". */
const people = {
  owner: [...clinician, "owner", "clinician-owner"],
  colleague: clinician,
  desk,
  deskOwner: [...desk, "owner", "team-reader"],
  ada: patient,
  carer: patient,
  leaver: ["person"],
  nobody: [],
} satisfies Record<string, Who[]>;

type Person = keyof typeof people;

const parts = Object.entries(routes).flatMap(([route, module]) =>
  (["loader", "action"] as const)
    .filter((part) => module[part])
    .map((part) => ({ route, part, who: whoMay(route, part) })),
);

describe("the role table", () => {
  test("names every route, and none that is gone", () => {
    expect(Object.keys(roleTable).sort()).toEqual(Object.keys(routes).sort());
  });

  let world: World;
  beforeAll(async () => {
    setClock(new Date("2026-03-04T12:00:00Z"));
    world = await createWorld();
  });
  afterAll(resetClock);

  const guarded = parts.filter(({ who }) => who !== "anybody" && who !== "token");

  test.each(guarded)("$route $part is for $who", async ({ route, part, who }) => {
    const answers: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    for (const person of Object.keys(people) as Person[]) {
      answers[person] = await isLetIn(world, { route, part, person });
      expected[person] = who !== null && (people[person] as Who[]).includes(who);
    }
    expect(answers).toEqual(expected);
  });
});

type Asked = { route: string; part: "loader" | "action"; person: Person };

/** Whether a guard lets somebody through. A form says nothing but who opened it, so that nothing comes of it. */
async function isLetIn(world: World, { route, part, person }: Asked): Promise<boolean> {
  const run = routes[route]?.[part];
  if (!run) throw new Error(`${route} has no ${part}.`);
  const address = addressOf(world, route);
  // A form that says nothing is enough to let go of somebody.
  const path = part === "loader" ? address : address.replace(world.ids.memberId, "unknown");
  const cookie = person === "nobody" ? undefined : world.cookies[person];
  const isJson = part === "action" && route === "my.sync";
  const sent = part === "loader" ? {} : isJson ? { json: [] } : { form: {} };
  const { status, location } = await call(
    run,
    request(path, { cookie, ...sent }),
    paramsOf(route, path),
  );
  const isSentAway = [302, 307].includes(status) && /^\/(login|places)\?/.test(location ?? "");
  return status !== 401 && status !== 403 && !isSentAway;
}

function addressOf({ ids, own }: World, route: string): string {
  const attempt = attempts.find((each) => each.route === route && !each.json);
  const free = withoutIds.find((each) => each.route === route);
  return attempt?.path(ids, own.owner) ?? free?.path ?? pathOf(route);
}

describe("a route that is not in the table", () => {
  const ran: string[] = [];
  const page = (name: string) => ({
    ...{ id: `routes/${name}`, path: name },
    module: { default: () => null, loader: () => ran.push(name), action: () => ran.push(name) },
  });
  const build = {
    routes: { root: page("root"), "routes/known": page("known"), "routes/new": page("new") },
  } as unknown as ServerBuild;
  const served = onlyListed(build, (route) => route === "known").routes;

  function servedPart(id: string, part: "loader" | "action"): () => unknown {
    const found = served[id]?.module[part];
    if (!found) throw new Error(`${id} has no ${part}.`);
    return found as unknown as () => unknown;
  }

  test.each(["loader", "action"] as const)("is refused before its %s runs", (part) => {
    const run = (id: string) => servedPart(id, part)();
    expect(run("routes/known")).toBeGreaterThan(0);
    ran.length = 0;
    expect(() => run("routes/new")).toThrow(expect.objectContaining({ status: 403 }));
    expect(ran).toEqual([]);
  });

  test("is refused also where it reads nothing itself", () => {
    const { loader: _, action: __, ...module } = page("bare").module;
    const bare = { routes: { "routes/bare": { ...page("bare"), module } } };
    const { routes: all } = onlyListed(bare as unknown as ServerBuild, () => false);
    expect(all["routes/bare"]?.module.loader).toBeTypeOf("function");
  });
});
