import { EQUIPMENT, MUSCLES, POSITIONS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";

/** "Hip flexors · kneeling" */
export function exerciseFacts({ muscles, position }: Exercise): string {
  const main = muscles.primary.map((code) => MUSCLES[code]).join(", ");
  return `${main} · ${POSITIONS[position].toLowerCase()}`;
}

/** "Mat, folded blanket", or "Nothing" */
export function equipmentWords({ equipment }: Exercise): string {
  const words = equipment.map((code) => EQUIPMENT[code].toLowerCase()).join(", ");
  return words === "" ? "Nothing" : words.charAt(0).toUpperCase() + words.slice(1);
}
