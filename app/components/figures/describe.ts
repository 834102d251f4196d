import type { Pose } from "~/content/poses/types";
import type { PageWords } from "~/words/page-words";

type Words = PageWords["session"]["figure"];

/** Words for the near and the far side of a drawing; a mirrored one shows the left side nearer. */
const inWords = (text: string, mirrored: boolean, { left, right }: Words): string =>
  text.replaceAll("{near}", mirrored ? left : right).replaceAll("{far}", mirrored ? right : left);

/** What a still figure shows, for people who do not see it: the words of the nearest phase. */
export function describePose({ seen }: Pose, at: number, mirrored: boolean, words: Words): string {
  const { start, middle, end } = seen;
  if (middle !== undefined && Math.abs(at - 0.5) < 0.25) return inWords(middle, mirrored, words);
  return inWords(at < 0.5 ? start : end, mirrored, words);
}

/** What a moving figure shows: one text for the whole movement, so that it is read once. */
export function describeMovement(
  { seen: { start, middle, end } }: Pose,
  mirrored: boolean,
  words: Words,
): string {
  return inWords(words.movement(start, middle, end), mirrored, words);
}
