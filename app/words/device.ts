import { type Catalogue, wordsIn } from "./catalogue";
import { listWords } from "./numbers";

/**
 * A device as a person knows it again: "Chrome on Windows", in other languages "Chrome, Windows".
 * @param device as lib/device names it; null where that is not known
 */
export function deviceWords(
  device: string | null,
  words: Catalogue = wordsIn(null),
): string | null {
  if (device === null || words.language === "en") return device;
  return listWords(device.split(" on "), words);
}
