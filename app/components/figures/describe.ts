import type { Pose } from "~/content/poses/types";

/** Words for the near and the far side of a drawing; a mirrored one shows the left side nearer. */
const inWords = (text: string, mirrored: boolean): string =>
  text
    .replaceAll("{near}", mirrored ? "left" : "right")
    .replaceAll("{far}", mirrored ? "right" : "left");

/** What a still figure shows, for people who do not see it: the words of the nearest phase. */
export function describePose({ seen }: Pose, at: number, mirrored: boolean): string {
  const { start, middle, end } = seen;
  if (middle !== undefined && Math.abs(at - 0.5) < 0.25) return inWords(middle, mirrored);
  return inWords(at < 0.5 ? start : end, mirrored);
}

/** What a moving figure shows: one text for the whole movement, so that it is read once. */
export function describeMovement(
  { seen: { start, middle, end } }: Pose,
  mirrored: boolean,
): string {
  const between = middle === undefined ? "" : ` Then: ${middle}`;
  return inWords(`From: ${start}${between} To: ${end}`, mirrored);
}
