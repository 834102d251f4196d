import { unpackDays } from "~/components/charts/packed-days";
import { setClock } from "~/lib/clock.server";
import {
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
} from "../factories";

/** Wednesday 4 March 2026, noon in London. */
export const NOW = new Date("2026-03-04T12:00:00Z");

/**
 * A patient whose every figure can be counted by hand. Daily program since Thursday 19 February, hold
 * 30 → 45 s on the 26th; in the two weeks up to today 8 done, 1 partly, 1 missed, 3 not logged, 1 open.
 */
export async function createCountedPatient() {
  setClock(NOW);
  const clinic = await createClinic();
  const pat = await createPatient(clinic.owner, {
    ...{ name: "Petra Counted", startedOn: "2026-02-19", painCeiling: 4 },
  });
  const program = await createProgram(pat, {
    name: "Hip opener",
    startsOn: "2026-02-19",
    items: [{ exerciseId: "lunge" }, { exerciseId: "pigeon" }],
    revisions: [{ effectiveOn: "2026-02-26", changeNote: "hold 30 → 45 s" }],
  });
  const done = async (dueOn: string, before: number, after: number) => {
    const { id } = await createSession(program, { dueOn });
    await createPain(pat, { localDate: dueOn, score: before, moment: "BEFORE", sessionLogId: id });
    await createPain(pat, { localDate: dueOn, score: after, moment: "AFTER", sessionLogId: id });
  };
  await done("2026-02-19", 7, 5);
  await done("2026-02-20", 6, 6);
  const pigeon = program.revisions[0]?.items[1]?.id ?? "";
  await createSession(program, {
    dueOn: "2026-02-21",
    status: "PARTLY",
    note: '=Pigeon hurt, "badly"',
    exercises: [{ itemId: pigeon, result: "SKIPPED", reason: "PAIN" }],
  });
  await createPain(pat, {
    localDate: "2026-02-21",
    score: 6,
    moment: "DURING",
    exerciseId: "pigeon",
  });
  await createSession(program, { dueOn: "2026-02-22", status: "MISSED", missReason: "FORGOT" });
  // Nothing at all from the 23rd to the 25th.
  for (const day of ["02-26", "02-27", "02-28", "03-01", "03-02"]) await done(`2026-${day}`, 1, 0);
  await done("2026-03-03", 0, 0);
  await createPain(pat, { localDate: "2026-03-04", score: 0, moment: "NEXT_MORNING" });
  return { ...clinic, pat, program };
}

/** What a loader sent, with the days of its chart unpacked as the route unpacks them. */
export const withDays = <Page extends { points: string }>({ points, ...page }: Page) => ({
  ...page,
  points: unpackDays(points),
});
