import { expect, it } from "vitest";
import type { ExerciseResult, SessionStatus } from "~/domain/rows";
import { practisedExercises } from "~/domain/session/practised";
import { item, log, program, revision, session } from "../builders";

const items = [item(), item({ id: "item-bridge", exerciseId: "bridge", position: 2 })];
const programs = [program({ revisions: [revision({ items })] })];

const practised = (status: SessionStatus, bridge?: ExerciseResult) => {
  const exercises = bridge
    ? [{ itemId: "item-bridge", result: bridge, reason: null, easierId: null }]
    : [];
  const sessions = [session("2026-10-06", { status, exercises })];
  return [...practisedExercises(log({ programs, sessions }))];
};

it.each<[SessionStatus, ExerciseResult | undefined, string[]]>([
  ["DONE", undefined, ["lunge", "bridge"]],
  ["DONE", "SKIPPED", ["lunge"]],
  ["PARTLY", undefined, []],
  ["PARTLY", "DONE", ["bridge"]],
  ["PARTLY", "PARTLY", ["bridge"]],
  ["MISSED", undefined, []],
])("a session %s with the bridge %s: %j", (status, bridge, expected) => {
  expect(practised(status, bridge)).toEqual(expected);
});

it("knows nothing of sessions that no revision of these rows explains", () => {
  const sessions = [session("2026-10-06", { revisionId: "gone" })];
  expect(practisedExercises(log({ programs, sessions }))).toEqual(new Set());
});
