import type { PainReport } from "./run-state";

/** Who is signed in, at which of their places, and whose record it is: another one must not get it. */
export type Sender = { openedBy: string | null; openedAt: string | null; openedFor: string | null };

/** A number that broke an exercise off. */
export type PainToSend = Pick<PainReport, "id" | "saidAt"> & { score: number; exerciseId: string };

/**
 * Reports a number at once, under an id that the session's log names later. The one way out for it. Whatever keeps it
 * from arriving: it stays with the run, and goes with the log.
 * @returns whether it is stored at the clinic
 */
export async function sendPain(pain: PainToSend, sender: Sender): Promise<boolean> {
  const event = { type: "pain", moment: "DURING", ...pain, ...sender };
  const answer = await post("/my/sync", [event]);
  if (!Array.isArray(answer)) return false;
  const status: unknown = Object(answer[0]).status;
  return status === "stored" || status === "duplicate";
}

async function post(path: string, body: unknown): Promise<unknown> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    // No network, or an answer that is cut off: it is not known to be stored, and says so.
    return null;
  }
}
