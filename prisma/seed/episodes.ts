import { idFrom } from "./random";
import type { Story, StoryProgram } from "./story";

export const episodeId = (email: string) => idFrom("episode", email);

export const earlierEpisodeId = (email: string) => idFrom("episode", email, "earlier");

/** True for a program of the earlier episode. */
export function isEarlier({ startedAgo }: Story, program: StoryProgram): boolean {
  return program.startsAgo > startedAgo;
}
