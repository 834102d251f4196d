import type { Pose } from "./types";

/** Words for the near and the far side of a drawing; a mirrored one shows the left side nearer. */
const inWords = (text: string, mirrored: boolean): string =>
  text
    .replaceAll("{near}", mirrored ? "left" : "right")
    .replaceAll("{far}", mirrored ? "right" : "left");

/** What a still figure shows, for people who do not see it; up to half way the start pose is nearer. */
export const describePose = (pose: Pose, at: number, mirrored: boolean): string =>
  inWords(at < 0.5 ? pose.seen.start : pose.seen.end, mirrored);

/** What a moving figure shows: one text for the whole movement, so that it is read once. */
export const describeMovement = ({ seen }: Pose, mirrored: boolean): string =>
  inWords(`From: ${seen.start} To: ${seen.end}`, mirrored);
