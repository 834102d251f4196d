/** The nine signs that are asked at intake and at each reassessment (docs/clinical/measures.md), in the order in which they are asked. */
export const signCodes = [
  "low-back-pain",
  "hard-to-stand-straight",
  "tender-or-stiff-hip",
  "upper-groin-pain",
  "dull-pain-growing-sharper",
  "lasting-hip-tightness",
  "weak-stomach-muscles",
  "forward-tilted-pelvis",
  "knee-pain",
] as const;

export type SignCode = (typeof signCodes)[number];

export const isSignCode = (code: string): code is SignCode =>
  (signCodes as readonly string[]).includes(code);

/** One sign at two times; null where it was not asked. */
export type SignChange = { code: SignCode; before: boolean | null; now: boolean | null };

/** The nine signs, first and last. @param last null where they were asked once only */
export function signChanges(
  first: Readonly<Record<string, number>>,
  last: Readonly<Record<string, number>> | null,
): SignChange[] {
  return signCodes.map((code) => ({
    code,
    before: answerOf(first, code),
    now: answerOf(last, code),
  }));
}

function answerOf(answers: Readonly<Record<string, number>> | null, code: SignCode) {
  const answer = answers?.[code];
  return answer === undefined ? null : answer === 1;
}
