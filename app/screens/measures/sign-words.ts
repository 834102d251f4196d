import type { SignChange, SignCode } from "~/domain/measures/signs";

/** The nine signs as a clinician asks them. */
export const signNames: Record<SignCode, string> = {
  "low-back-pain": "Low back pain",
  "hard-to-stand-straight": "Trouble standing up straight",
  "tender-or-stiff-hip": "Tender or stiff hip",
  "upper-groin-pain": "Pain high in the groin",
  "dull-pain-growing-sharper": "A dull pain that grows sharper",
  "lasting-hip-tightness": "Hip tightness that lasts",
  "weak-stomach-muscles": "Weak stomach muscles",
  "forward-tilted-pelvis": "Pelvis tilted forward",
  "knee-pain": "Knee pain",
};

export type SignLine = { code: string; name: string; first: string; last: string };

const said = (answer: boolean | null) => (answer === null ? "not asked" : answer ? "yes" : "no");

export function signLines(changes: readonly SignChange[]): SignLine[] {
  return changes.map(({ code, before, now }) => ({
    ...{ code, name: signNames[code] },
    first: said(before),
    last: said(now),
  }));
}
