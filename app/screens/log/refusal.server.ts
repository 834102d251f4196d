import type { Catalogue } from "~/words/catalogue";

/**
 * The answer to a form whose log was refused: the reason above the form, with everything that was typed.
 * @throws 404 for whatever is not the patient's own
 */
export function refuseForm<Answer>(
  reject: (errors: Record<string, string>) => Answer,
  reason: keyof Catalogue["log"]["refusals"],
  { log }: Catalogue,
): Answer {
  const words = log.refusals[reason];
  if (reason === "not-found") throw new Response(words, { status: 404, statusText: "Not Found" });
  return reject({ "": words });
}
