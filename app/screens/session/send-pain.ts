import { givenUpAfter } from "~/lib/phone/patience";
import type { PainEvent } from "~/lib/phone/sync-protocol";
import type { PainReport } from "./run-state";

/** Who is signed in, at which of their places, and whose record it is: another one must not get it. */
export type Sender = { openedBy: string | null; openedAt: string | null; openedFor: string | null };

/** After so long it waits on the phone instead: a network that hangs says nothing, and a phone is soon put away. */
const PATIENCE_MS = 8_000;

/** A number that broke an exercise off. */
export type PainToSend = Pick<PainReport, "id" | "saidAt"> & { score: number; exerciseId: string };

/**
 * Reports a number at once, under an id that the session's log names later. The one way out for it. Whatever keeps it
 * from arriving: it waits on the phone with all else that does, and stays with the run, so that the log says it, too.
 * @returns whether it is stored at the clinic
 */
export async function sendPain(pain: PainToSend, sender: Sender): Promise<boolean> {
  const event = { type: "pain", moment: "DURING", ...pain } as const;
  // A page that was drawn without a server does not know who is signed in: what it keeps does.
  const isNobodys = sender.openedBy === null;
  const answer = isNobodys ? null : await post("/my/sync", [{ ...event, ...sender }]);
  if (answer === null) await keepForLater({ ...event, bodySite: null, note: null }, sender);
  if (!Array.isArray(answer)) return false;
  const status: unknown = Object(answer[0]).status;
  return status === "stored" || status === "duplicate";
}

/** The same id again takes the place of what waits; sent late it is no newer word than one that arrived. */
async function keepForLater(event: PainEvent, sender: Sender): Promise<void> {
  // Where it does not come, the number stays with the run alone.
  const keeper = await import("~/screens/offline/keeper").catch(() => null);
  await keeper?.keepReport(event, sender);
}

async function post(path: string, body: unknown): Promise<unknown> {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: givenUpAfter(PATIENCE_MS),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    // No network, none in time, or an answer that is cut off: it is not known to be stored, and says so.
    return null;
  }
}
