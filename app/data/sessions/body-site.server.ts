import { type BodySite, parseBodySite } from "~/domain/pain/body-sites";
import type { PainRow } from "~/domain/rows";

/** What forms and phones sent before there were codes; phones that were not updated still do. */
const FORMER_WORDS = new Map<string, BodySite>([
  ["Front of the hip", "front-of-hip"],
  ["Groin", "groin"],
  ["Side of the hip", "side-of-hip"],
  ["Buttock", "buttock"],
  ["Low back", "low-back"],
  ["Thigh", "thigh"],
  ["Knee", "knee"],
  ["Somewhere else", "elsewhere"],
]);

/** Where it hurts, as it is stored. @param sent a code, a former word for one, or the person's own words */
export function bodySiteOf(sent: string | null): Pick<PainRow, "bodySite" | "bodySiteWords"> {
  const bodySite = sent === null ? null : (parseBodySite(sent) ?? FORMER_WORDS.get(sent) ?? null);
  return { bodySite, bodySiteWords: bodySite === null ? sent : null };
}
