import { beforeEach, expect, test } from "vitest";
import { dailySchedule } from "~/jobs/index";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { emptyDatabase } from "../factories/database";

beforeEach(emptyDatabase);

const keys = async () =>
  (await db.job.findMany({ where: { kind: "clear-expired" }, orderBy: { key: "asc" } })).map(
    ({ key }) => key,
  );

test("each day has its jobs once, however many servers look and however often", async () => {
  setClock(new Date("2026-03-04T23:59:59Z"));
  const servers = [dailySchedule(), dailySchedule(), dailySchedule()];
  await Promise.all(servers.map((schedule) => schedule()));
  for (const schedule of servers) await schedule();
  expect(await keys()).toEqual(["2026-03-04"]);
  setClock(new Date("2026-03-05T00:00:00Z"));
  for (const schedule of servers) await schedule();
  expect(await keys()).toEqual(["2026-03-04", "2026-03-05"]);
});
