import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { PlayerAction } from "~/domain/player/player";
import { resultsOf } from "~/domain/player/player-results";
import { playerSteps } from "~/domain/player/player-steps";
import { nextWords, spokenWords } from "~/screens/session/player-words";
import {
  isOver,
  type RunAction,
  type RunState,
  runReducer,
  startRun,
} from "~/screens/session/run-state";
import { goOnWith } from "~/screens/session/run-store";
import { parseRun } from "~/screens/session/stored-run";
import { pageWordsIn } from "~/words/page-words";
import { item } from "../../domain/builders";

const items = [
  item({ id: "a", exerciseId: "lunge", sets: 2, holdSeconds: 30, restSeconds: 15, side: "BOTH" }),
  item({ id: "b", exerciseId: "bridge", sets: 2, repetitions: 10, holdSeconds: 3, side: "NONE" }),
];
const steps = playerSteps(items);
const words = pageWordsIn(null);
const ID = "b3f0c1de-0000-4000-8000-000000000001";

const plain = (type: string) => ({ type: "player", action: { type } }) as RunAction;
const player = fc.constantFrom("start", "pause", "resume", "done", "next", "tooPainful").map(plain);
const skip = fc
  .constantFrom("set", "side", "exercise")
  .map((part) => ({ type: "player", action: { type: "skip", part } as PlayerAction }) as RunAction);
const painful = fc.oneof(
  fc.boolean().map((end): RunAction => ({ type: "painful", end })),
  fc.integer({ min: 0, max: 10 }).map((score): RunAction => ({ type: "pick", score, id: ID })),
);
const easier = playerSteps([item({ id: "a", exerciseId: "thomas", sets: 2, side: "BOTH" })]);
const other = fc.constantFrom<RunAction>(
  { type: "easier", steps: easier },
  { type: "clock" },
  { type: "ask" },
  { type: "takeBack" },
  { type: "undoSkip" },
  { type: "end" },
);
/** Any run that can be reached by tapping and waiting. */
const anyRun = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.oneof(player, skip, painful, other)), {
    maxLength: 30,
  })
  .map((actions) => {
    let at = Date.UTC(2026, 2, 4, 19);
    return actions.reduce((state, [later, action]) => {
      at += later;
      return runReducer(state, action, at);
    }, startRun(steps));
  });

/** Everything that a page does with a run; whatever is let in must survive it. */
function use(run: RunState): void {
  const { player: state } = run;
  expect([
    spokenWords(state, {}, words, { position: "Get into position", each: {} }),
    nextWords(state, {}, words),
  ]).not.toContain("");
  expect(resultsOf(state).length).toBeGreaterThan(0);
  const next = ["start", "done", "next", "resume", "pause"].map(plain);
  for (const action of [...next, { type: "undoSkip" } as const])
    runReducer(run, action, Date.now());
}

describe("a kept run", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(parseRun(JSON.stringify(run))).toEqual({ ...run, lost: null });
      }),
    );
  });

  it("is taken for none, whatever else stands in its place", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(parseRun(text)).toBeNull();
      }),
    );
  });

  it("never fails a page when a field of it is something else", () => {
    const paths = [
      ...["player", "countedAt", "startedAt", "during", "isAsking", "picked", "isEnded", "skipped"],
      ...["steps", "index", "phase", "paused", "secondsLeft", "outcomes"].map((f) => `player.${f}`),
      ...Object.keys(steps[0] ?? {}).map((field) => `player.steps.0.${field}`),
      ...["player.outcomes.0", "during.0", "during.0.score", "skipped.from", "skipped.index"],
    ];
    fc.assert(
      fc.property(anyRun, fc.constantFrom(...paths), fc.jsonValue(), (run, path, value) => {
        const changed = parseRun(JSON.stringify(withField(run, path.split("."), value)));
        if (changed) use(changed);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["a version without what was left out", { ...startRun(steps), skipped: undefined }],
    ["a run without steps", startRun([])],
    [
      "a place beyond the end",
      { ...startRun(steps), player: { ...startRun(steps).player, index: 9 } },
    ],
  ])("%s is none", (_what, kept) => {
    expect(parseRun(JSON.stringify(kept))).toBeNull();
  });
});

/** The same JSON with another value at a path; where the path ends early, nothing is changed. */
function withField(whole: unknown, [name = "", ...rest]: string[], value: unknown): unknown {
  if (typeof whole !== "object" || whole === null || !(name in whole)) return whole;
  const changed = rest.length === 0 ? value : withField(Object(whole)[name], rest, value);
  if (Array.isArray(whole)) return whole.map((each, i) => (String(i) === name ? changed : each));
  return { ...whole, [name]: changed };
}

describe("the session that a page opens with", () => {
  const initial = startRun(steps);
  const at = Date.UTC(2026, 2, 4, 19);
  const begun = runReducer(initial, plain("start"), at);
  const changed = playerSteps([{ ...items[0], id: "c", sets: 3 } as (typeof items)[number]]);
  const program = { steps, easier: {}, knownItems: ["a", "b"] };

  it("goes on where it was, paused, and asks for no number any more", () => {
    const asking = runReducer(begun, { type: "ask" }, at + 5_000);
    expect(goOnWith(asking, initial, program)).toMatchObject({
      ...{ isAsking: false, lost: null },
      player: { phase: "counting", paused: true },
    });
  });

  it("asks on with the number that was picked", () => {
    const asking = runReducer(begun, { type: "ask" }, at + 5_000);
    const picked = runReducer(asking, { type: "pick", score: 9, id: ID }, at + 6_000);
    expect(goOnWith(picked, initial, program)).toMatchObject({ isAsking: true, picked: 9 });
  });

  it("goes on with the easier version that was taken, as long as it is the one that is allowed", () => {
    const asked = runReducer(begun, { type: "ask" }, at + 5_000);
    const picked = runReducer(asked, { type: "pick", score: 4, id: ID }, at + 6_000);
    const taken = runReducer(picked, { type: "easier", steps: easier }, at + 9_000);
    const kept = parseRun(JSON.stringify(taken));
    const instead = (exerciseId: string) => ({
      ...program,
      easier: { a: { exerciseId, steps: easier, go: "", howTo: null } },
    });
    expect(goOnWith(kept, initial, instead("thomas"))).toMatchObject({
      ...{ lost: null, isEnded: false, during: [{ exerciseId: "lunge", score: 4, id: ID }] },
      player: { steps: taken.player.steps },
    });
    const other = goOnWith(kept, initial, instead("couch"));
    expect([other.lost, isOver(other), other.during]).toEqual(["changed", true, taken.during]);
  });

  it("reads a run of a version that knew no easier ones, and no numbers that are sent at once", () => {
    const old = JSON.parse(JSON.stringify(begun));
    for (const step of old.player.steps) {
      delete step.isEasier;
      delete step.repetitionSeconds;
    }
    old.player = { ...old.player, phase: "working", secondsLeft: 20 };
    old.during = [{ exerciseId: "lunge", score: 7 }];
    delete old.report;
    const kept = goOnWith(parseRun(JSON.stringify(old)), initial, program);
    expect(kept).toMatchObject({
      ...{ lost: null, report: null, during: [{ exerciseId: "lunge", score: 7, id: null }] },
      player: { phase: "working", paused: true, secondsLeft: 20 },
    });
  });

  it("begins anew when there is none, and says so when what was kept cannot be read", () => {
    expect(goOnWith(null, initial, program)).toBe(initial);
    expect(goOnWith("unreadable", initial, program)).toEqual({ ...initial, lost: "unreadable" });
  });

  it("asks for the log of what was done when the program was changed since", () => {
    const kept = goOnWith(begun, startRun(changed), {
      steps: changed,
      easier: {},
      knownItems: ["a", "b", "c"],
    });
    expect([isOver(kept), kept.lost, kept.player.steps]).toEqual([true, "changed", steps]);
  });

  it("begins anew, in words, when the program does not know those exercises", () => {
    const fresh = startRun(changed);
    const none = goOnWith(begun, fresh, { steps: changed, easier: {}, knownItems: ["c"] });
    expect(none).toEqual({ ...fresh, lost: "changed" });
    expect(goOnWith(initial, fresh, { steps: changed, easier: {}, knownItems: ["c"] })).toBe(fresh);
  });

  it("says so until something is tapped", () => {
    const lost = goOnWith("unreadable", initial, program);
    expect(runReducer(lost, plain("start"), at).lost).toBeNull();
  });
});
