import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { call, request } from "../factories";
import { allRows, madeAnew } from "../factories/database";
import { paramsOf, pathOf, routes } from "./isolation-routes";
import {
  type Attempt,
  attempts,
  openedByToken,
  published,
  streams,
  withoutIds,
} from "./isolation-table";
import { createWorld, SECRETS, type World } from "./isolation-world";

type Person = keyof World["cookies"];

beforeAll(() => setClock(new Date("2026-03-04T12:00:00Z")));
afterAll(resetClock);

/** As nobody has changed it yet. */
const newWorld = madeAnew(createWorld);

async function ask(world: World, attempt: Attempt, person: Person | "nobody") {
  const { route, part, path, form, json } = attempt;
  const own = world.own[person === "nobody" ? "strangerOwner" : person];
  const address = path(world.ids, own);
  const sent = { form: form?.(world.ids, own), json: json?.(world.ids, own) };
  const cookie = person === "nobody" ? undefined : world.cookies[person];
  const run = routes[route]?.[part];
  if (!run) throw new Error(`${route} has no ${part}.`);
  return call(run, request(address, { cookie, ...sent }), paramsOf(route, address));
}

/** To the choice of a place: of whoever has none, or whose address is of another one of theirs. */
const CHOOSE = 302;

/** What people other than Ada's own get to hear. The leaver has no place any more. */
const patients = { cleo: 403, ben: 403, ada: 403, carer: 403 };
const atDesk = { desk: 403, deskOwner: 403 };
const strangers = {
  staff: { strangerOwner: 404, visitor: 404, leaver: CHOOSE, ...atDesk, ...patients },
  member: { strangerOwner: 404, visitor: 404, leaver: CHOOSE, ...patients },
  owner: {
    ...{ strangerOwner: 404, visitor: 403, leaver: CHOOSE, colleague: 403, desk: 403 },
    ...patients,
  },
  desk: {
    ...{ strangerOwner: 403, visitor: 403, leaver: CHOOSE, colleague: 403, owner: 403 },
    ...patients,
  },
  patient: {
    ...{ cleo: 404, ben: 404, strangerOwner: 403, colleague: 403, visitor: 403, leaver: CHOOSE },
    ...atDesk,
  },
  "own-staff": {
    ...{ owner: 404, desk: 404, deskOwner: 404, strangerOwner: 404, visitor: 404, leaver: CHOOSE },
    ...patients,
  },
  "own-patient": {
    ...{ carer: 404, cleo: 404, ben: 404, strangerOwner: 403, colleague: 403, visitor: 403 },
    ...{ leaver: CHOOSE, ...atDesk },
  },
  both: { strangerOwner: 404, visitor: 404, cleo: 404, ben: 404, leaver: CHOOSE, ...atDesk },
};
const rightful = {
  staff: ["colleague"],
  member: ["colleague", "desk"],
  owner: ["owner", "deskOwner"],
  desk: ["desk", "deskOwner"],
  patient: ["ada", "carer"],
  both: ["colleague", "ada", "carer"],
  "own-staff": ["colleague"],
  "own-patient": ["ada"],
} as const;

/** A page of Ada's record asks the visitor, who is at the other clinic, whether to switch. */
function asksToSwitch(
  { part, path, readers }: Attempt,
  { ids, own }: World,
  person: string,
): boolean {
  if (person !== "visitor" || part !== "loader" || readers === "desk") return false;
  const [, named] = /^\/(?:clinic|export)\/patients\/([^/?]+)/.exec(path(ids, own.visitor)) ?? [];
  return named === ids.patientId || named === ids.closedId;
}

/** Of a form without a redirect: a phone's events. */
const refusedAsJson = (attempt: Attempt, status: number) =>
  attempt.json && status === CHOOSE ? 403 : status;

function tellsOf(answer: { text: string; data: unknown }): string[] {
  const told = answer.text + JSON.stringify(answer.data ?? null);
  return SECRETS.filter((secret) => told.includes(secret));
}

describe.each(attempts)("$route $part: $what", (attempt) => {
  let world: World;
  beforeEach(async () => {
    world = await newWorld();
  });

  test("is nobody else's, and nothing is changed or told", async () => {
    const before = await allRows();
    for (const [person, usual] of Object.entries(strangers[attempt.readers])) {
      const answer = await ask(world, attempt, person as Person);
      if (attempt.leadsDesk && person in atDesk) {
        expect([answer.status, answer.location]).toEqual([302, "/clinic/desk"]);
        continue;
      }
      const isAsked = asksToSwitch(attempt, world, person);
      const status = isAsked ? CHOOSE : refusedAsJson(attempt, usual);
      if (status === 404 && attempt.isRefusal) expect(attempt.isRefusal(answer)).toBe(true);
      else expect([person, answer.status]).toEqual([person, status]);
      if (status === CHOOSE) expect(answer.location).toMatch(/^\/places\?/);
      expect(tellsOf(answer)).toEqual([]);
    }
    expect(await allRows()).toEqual(before);
  });

  test("asks whoever is not signed in to do so", async () => {
    const { status, location } = await ask(world, attempt, "nobody");
    if (attempt.json) expect(status).toBe(401);
    else {
      // A form is sent on to the sign-in page, which holds it back for its writer.
      const expected = attempt.part === "action" ? 307 : 302;
      expect([status, location]).toEqual([expected, expect.stringMatching(/^\/login\?next=/)]);
    }
  });

  test("is there for those it belongs to", async () => {
    for (const [i, person] of rightful[attempt.readers].entries()) {
      // What one of them has done, no other one does again.
      if (i > 0 && attempt.part === "action") world = await newWorld();
      const answer = await ask(world, attempt, person);
      expect(answer.status).toBeLessThan(400);
      expect(attempt.isRefusal?.(answer) ?? false).toBe(false);
    }
  });
});

describe("routes without ids", () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });

  test.each(withoutIds)(
    "$route tells $who nothing of another clinic",
    async ({ route, who, path }) => {
      const loader = routes[route]?.loader;
      if (!loader) return;
      const { cleo, strangerOwner, desk, leaver } = world.cookies;
      const address = path ?? pathOf(route);
      const asked = (cookie?: string) =>
        call(loader, request(address, { cookie }), paramsOf(route, address));
      const answer = await asked(who === "patient" ? cleo : strangerOwner);
      expect([200, 302, 405]).toContain(answer.status);
      expect(tellsOf(answer)).toEqual([]);
      if (who === "anybody") return;
      if (who === "person") expect((await asked(leaver)).status).toBe(200);
      else {
        expect((await asked(who === "patient" ? strangerOwner : cleo)).status).toBe(403);
        const isOpenToDesk = who === "member" ? [200, 302] : [403];
        expect(isOpenToDesk).toContain((await asked(desk)).status);
        expect([302, 403]).toContain((await asked(leaver)).status);
      }
      expect([302, 401]).toContain((await asked()).status);
    },
  );
});

describe("the table", () => {
  test("holds every loader and action of the app", () => {
    const all = Object.entries(routes).flatMap(([route, module]) =>
      (["loader", "action"] as const)
        .filter((part) => module[part])
        .map((part) => ({ route, part })),
    );
    const missing = all.filter(
      ({ route, part }) =>
        !attempts.some((each) => each.route === route && each.part === part) &&
        !withoutIds.some((each) => each.route === route && (each.part ?? part) === part) &&
        !openedByToken.includes(route) &&
        !published.includes(route) &&
        !streams.includes(route),
    );
    expect(missing.map(({ route, part }) => `${route} ${part}`)).toEqual([]);
  });

  test("calls no address with a param one without ids, unless it says what that names", () => {
    expect(withoutIds.filter(({ route, path }) => route.includes("$") && !path)).toEqual([]);
  });

  test("names no route that is gone", () => {
    const listed = [...attempts, ...withoutIds].map(({ route }) => route);
    const named = [...listed, ...openedByToken, ...published, ...streams];
    expect(named.filter((route) => !routes[route])).toEqual([]);
  });
});
