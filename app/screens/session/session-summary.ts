import { findExercise } from "~/content/exercises";
import type { Pose } from "~/content/poses/types";
import { groupBy } from "~/domain/group";
import { sessionMinutes } from "~/domain/program/dosage";
import type { ProgramItemRow } from "~/domain/rows";
import { countWords } from "~/words/numbers";

export type FigureOf = { pose: Pose; mirrored: boolean };

/** A session in a few words and one picture. */
export type SessionSummary = {
  /** "3 stretches, about 9 min" */
  title: string;
  /** "Lunge on the right, butterfly, bridge" */
  list: string;
  /** The first exercise; null when the library does not know it any more. */
  figure: FigureOf | null;
};

export function sessionSummary(items: readonly ProgramItemRow[]): SessionSummary {
  const exercises = [...groupBy(items, (item) => item.exerciseId)];
  const names = exercises.map(([id, same]) => `${exerciseName(id, "short")}${sideWords(same)}`);
  const list = names.join(", ");
  return {
    title: `${countWords(exercises.length, "stretch", "stretches")}, about ${sessionMinutes(items)} min`,
    list: list.charAt(0) + list.slice(1).toLowerCase(),
    figure: items[0] ? figureOf(items[0]) : null,
  };
}

/** The exercise's name; a plain word for one that the library does not know any more. */
export function exerciseName(exerciseId: string, length: "short" | "full" = "full"): string {
  const exercise = findExercise(exerciseId);
  if (!exercise) return "Exercise";
  return length === "short" ? exercise.shortName : exercise.name;
}

/** The drawing of one item; figures show the right side, so the left one is mirrored. */
export function figureOf(item: { exerciseId: string; side: string }): FigureOf | null {
  const pose = findExercise(item.exerciseId)?.pose;
  return pose ? { pose, mirrored: item.side === "LEFT" } : null;
}

function sideWords(items: readonly ProgramItemRow[]): string {
  const sides = new Set(items.map((item) => item.side));
  if (sides.size !== 1) return "";
  if (sides.has("LEFT")) return " on the left";
  return sides.has("RIGHT") ? " on the right" : "";
}
