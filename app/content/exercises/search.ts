import {
  EQUIPMENT,
  type EquipmentCode,
  GOALS,
  type GoalCode,
  MUSCLES,
  type MuscleCode,
  POSITIONS,
  type PositionCode,
} from "~/content/codes";
import { type Exercise, exercises } from ".";

/** Within one kind any of the codes will do; each kind that is given must match. None given is no filter. */
export type ExerciseFilters = {
  muscles?: readonly MuscleCode[];
  positions?: readonly PositionCode[];
  /** What is at hand: an exercise matches when it needs nothing else. */
  equipment?: readonly EquipmentCode[];
  goals?: readonly GoalCode[];
};

const allMuscles = ({ muscles }: Exercise) => [...muscles.primary, ...muscles.secondary];

const anyOf = <Code>(wanted: readonly Code[] | undefined, present: readonly Code[]): boolean =>
  !wanted?.length || present.some((code) => wanted.includes(code));

function searchableText(exercise: Exercise): string {
  return [
    exercise.name,
    exercise.shortName,
    exercise.purpose,
    POSITIONS[exercise.position],
    GOALS[exercise.goal],
    ...allMuscles(exercise).map((code) => MUSCLES[code]),
    ...exercise.equipment.map((code) => EQUIPMENT[code]),
  ]
    .join(" ")
    .toLowerCase();
}

/** Exercises in which every word of the query occurs (in name, purpose, muscle, position, goal or equipment). */
export function searchExercises(query: string, filters: ExerciseFilters = {}): Exercise[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const { muscles, positions, equipment, goals } = filters;
  return exercises.filter((exercise) => {
    const text = searchableText(exercise);
    return (
      words.every((word) => text.includes(word)) &&
      anyOf(muscles, allMuscles(exercise)) &&
      anyOf(positions, [exercise.position]) &&
      anyOf(goals, [exercise.goal]) &&
      (!equipment?.length || exercise.equipment.every((code) => equipment.includes(code)))
    );
  });
}
