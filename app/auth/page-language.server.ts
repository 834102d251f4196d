import { getAccount, getActor } from "./actor.server";
import { languageOfAccount, publicLanguage } from "./language.server";

/** The language that a page is read in by whoever asks for it, signed in or not; null is English. */
export async function pageLanguage(request: Request): Promise<string | null> {
  const actor = await getActor(request);
  if (actor) return actor.language;
  const account = await getAccount(request);
  return account ? languageOfAccount(request, account) : await publicLanguage(request);
}
