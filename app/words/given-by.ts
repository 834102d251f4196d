import type { Catalogue } from "./catalogue";
import { places } from "./en/places";
import { firstName } from "./person";

/**
 * "given by Cara, who looks after Ever"
 * @param carer whole name of whoever gave a log
 * @param patient whole name of whom it is about
 */
export function givenByWords(
  carer: string,
  patient: string,
  words: Pick<Catalogue, "places"> = { places },
): string {
  return words.places.givenBy(firstName(carer), firstName(patient));
}
