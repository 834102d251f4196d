import { inShape, type NotePart, type NoteShape, type NoteText, partsOfShape } from "./shapes";

/** Whose words of a part go on: those that stand here, those that somebody stored meanwhile, or both, theirs first. */
export const mergeChoices = ["both", "here", "there"] as const;
export type MergeChoice = (typeof mergeChoices)[number];

type Written = { shape: NoteShape; text: NoteText };

/** The parts that two people wrote differently, each with both texts, in the shape of what stands here. */
export function contested(
  here: Written,
  there: Written,
): { part: NotePart; here: string; there: string }[] {
  const theirs = inShape(there.text, there.shape, here.shape);
  return partsOfShape[here.shape].flatMap((part) => {
    const [mine, other] = [(here.text[part] ?? "").trim(), (theirs[part] ?? "").trim()];
    return mine === other ? [] : [{ part, here: mine, there: other }];
  });
}

/**
 * What stands here, with the other's words in every part that is empty and that nobody touched here: there is nothing to ask
 * about. A part that was emptied here stays empty, and contested.
 * @param base what the typing here began from; null where that is not known
 */
export function withUntouched(here: Written, there: Written, base: Written | null): NoteText {
  const [theirs, began] = [there, base].map(
    (each) => each && inShape(each.text, each.shape, here.shape),
  );
  const untouched = partsOfShape[here.shape].filter(
    (part) => isEmpty(here.text[part]) && isEmpty(began?.[part]) && !isEmpty(theirs?.[part]),
  );
  return { ...here.text, ...Object.fromEntries(untouched.map((part) => [part, theirs?.[part]])) };
}

const isEmpty = (text: string | undefined) => (text ?? "").trim() === "";

/** One note of both, by what was chosen for each part; without a choice both texts stay. */
export function merged(
  here: Written,
  there: Written,
  choices: Partial<Record<NotePart, MergeChoice>>,
): NoteText {
  const text = { ...here.text };
  for (const { part, here: mine, there: other } of contested(here, there)) {
    const choice = choices[part] ?? "both";
    if (choice === "there") text[part] = other;
    if (choice === "both") text[part] = bothOf(mine, other);
  }
  return text;
}

/** One that holds the other already is both of them. */
function bothOf(mine: string, other: string): string {
  if (mine.includes(other)) return mine;
  return other.includes(mine) ? other : `${other}\n${mine}`;
}
