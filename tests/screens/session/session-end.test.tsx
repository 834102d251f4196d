import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { resultsOf, sessionStatusOf } from "~/domain/player/player-results";
import { playerSteps } from "~/domain/player/player-steps";
import { startRun } from "~/screens/session/run-state";
import { SessionEnd } from "~/screens/session/session-end";
import { sessionEndPage, weeksAfter } from "~/screens/session/session-end-page";
import { wordsIn } from "~/words/catalogue";
import { everyDay, item, log, program, revision, session } from "../../domain/builders";
import { drawn, textOf } from "../draw";

const DAY = "2026-10-14";
const items = [
  item({ id: "a", exerciseId: "lunge", sets: 3, holdSeconds: 45, repetitions: 1, side: "RIGHT" }),
  item({
    id: "b",
    exerciseId: "butterfly",
    sets: 2,
    holdSeconds: 60,
    repetitions: 1,
    side: "NONE",
  }),
  item({ id: "c", exerciseId: "bridge", sets: 2, repetitions: 10, holdSeconds: 3, side: "NONE" }),
];
const rows = {
  log: log({
    programs: [program({ revisions: [revision({ schedule: everyDay, items })] })],
    sessions: [session("2026-10-12"), session("2026-10-13")],
  }),
  exercises: builtInExercises,
  clinicianName: "Tamsin Vale",
};
const end = sessionEndPage(rows, items, wordsIn(null));
const weeks = weeksAfter(rows.log, { dueOn: DAY, slot: 1, id: null }, wordsIn(null));

type Outcome = "done" | "skipped" | "painful";
const done = (count: number): Outcome[] => Array(count).fill("done");

/** What the page says after a run of so many seconds. */
async function saidAfter(outcomes: readonly Outcome[], seconds: number, easierFrom = 99) {
  const run = startRun(playerSteps(items));
  const steps = run.player.steps.map((step, i) => ({ ...step, isEasier: i >= easierFrom }));
  const player = { ...run.player, steps, outcomes: [...outcomes], phase: "finished" as const };
  const startedAt = "2026-10-14T18:00:00.000Z";
  const countedAt = Date.parse(startedAt) + seconds * 1000;
  const status = sessionStatusOf(resultsOf(player));
  return textOf(
    await drawn(
      <SessionEnd
        end={end}
        run={{ ...run, player, startedAt, countedAt }}
        status={status}
        easier={{
          c: { exerciseId: "bridge", steps: [], go: "Easier version: pelvic tilt", howTo: null },
        }}
        week={weeks[status]}
      />,
    ),
  );
}

test("what was done stands with its dose, what was stopped with how far it came, and the week with it in", async () => {
  const text = await saidAfter([...done(6), "painful"], 540);
  expect(text).toContain("You did a part, 9 minutes");
  expect(text).toMatch(/done Half-kneeling lunge 3 × 45 s, right done Butterfly 2 × 60 s partly/);
  expect(text).toMatch(/partly \S*.*?1 of 2, too painful/);
  expect(text).toContain("3 of 7 sessions done this week");
  expect(text).toContain("Wednesday: partly");
  expect(text).toContain("Tamsin will see what you stopped.");
  expect(text).not.toMatch(/well done|great|good|!/i);
});

test("all of it is done for today, without a word of pain", async () => {
  const text = await saidAfter(done(7), 60);
  expect(text).toContain("Done for today, 1 minute");
  expect(text).not.toMatch(/pain|stopped|left out/);
});

test("what was left out is said so, and a session of hours has no length", async () => {
  expect(await saidAfter(Array(7).fill("skipped"), 60)).toMatch(
    /^Nothing done this time Not done Half-kneeling lunge left out/,
  );
  const late = await saidAfter([...done(5), "skipped", "skipped"], 7_200);
  expect(late).toMatch(/^You did a part done/);
  expect(late).toContain("Bridge left out");
});

test("an easier version is named in place of a dose that was not done", async () => {
  const text = await saidAfter(done(7), 60, 6);
  expect(text).toContain("Bridge Easier version: pelvic tilt");
  expect(await saidAfter([...done(6), "painful"], 60, 6)).not.toContain("Easier version");
});
