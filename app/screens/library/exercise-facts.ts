import { EQUIPMENT, MUSCLES, type MuscleCode, POSITIONS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";

/** "Hip flexors · kneeling" */
export function exerciseFacts({
  muscles,
  position,
}: Pick<Exercise, "position"> & { muscles: Pick<Exercise["muscles"], "primary"> }): string {
  return `${muscleWords(muscles.primary)} · ${POSITIONS[position].toLowerCase()}`;
}

/** "Inner thighs, glutes"; empty for none. */
function muscleWords(muscles: readonly MuscleCode[]): string {
  return listed(muscles.map((code) => MUSCLES[code]));
}

/** "Mat, folded blanket", or "Nothing" */
export function equipmentWords({ equipment }: Pick<Exercise, "equipment">): string {
  return listed(equipment.map((code) => EQUIPMENT[code])) || "Nothing";
}

function listed(words: readonly string[]): string {
  const text = words.join(", ").toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
