import { expect, test } from "vitest";
import { packDays, unpackDays } from "~/components/charts/packed-days";
import { log, pain, session } from "../../domain/builders";
import { seriesOf } from "./chart-drawing";

test("days come back as they were packed, the rare things of some and what is not known too", () => {
  const days = seriesOf(
    log({
      sessions: [session("2026-10-13"), session("2026-10-13", { slot: 2 })],
      pain: [pain("2026-10-13", 0), pain("2026-10-14", 7, { moment: "BEFORE" })],
    }),
  );
  const [first, ...others] = days;
  if (!first) throw new Error("There are no days.");
  const begun = { number: 2, note: "pigeon added", parts: ["+ pigeon"], programName: "Hip" };
  const all = [{ ...first, revisionStart: begun, episodeStart: true }, ...others];
  expect(all.some(({ painOfDay }) => painOfDay === null)).toBe(true);
  expect(unpackDays(packDays(all))).toStrictEqual(all);
  expect(packDays(all).length).toBeLessThan(JSON.stringify(all).length / 2);
  expect(unpackDays(packDays([]))).toEqual([]);
});
