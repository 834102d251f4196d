import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { areOwnEvents } from "~/auth/form-owner.server";
import { requirePatientJson } from "~/auth/guards.server";
import { type EventResult, isOfSigns, storeEvents } from "~/data/sessions/store-events.server";
import { PAIN_REPORTS_A_DAY } from "~/domain/limits";
import { readJson } from "~/lib/json.server";
import { SERVER_TIME } from "~/lib/phone/sync-protocol";
import { queueRefusal } from "~/screens/log/log-form.server";
import { type Catalogue, wordsIn } from "~/words/catalogue";

const MAX_EVENTS = 100;

/**
 * Takes logs that a phone kept while it was offline.
 * Body: a JSON list of at most 100 events `{id, type: "session" | "pain" | "red-flag", saidAt?, …}` (sync-events.server).
 * An event may say for whom it was kept (`openedBy`, `openedFor`); one of somebody else's refuses them all: 409.
 * Answer: a list of `{id, status: "stored" | "duplicate" | "later" | "rejected", reason?, error?, problem?}` in the same order; what
 * is answered with "later" is to be kept, and sent again in an hour or on another day. `error` is for the person, `problem` names the
 * field for whoever writes a client. 429 where too many requests of the patient's wait already. The header Supple-Time says what time it is.
 */
export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatientJson(request);
  if (request.method !== "POST") return refuse(405, "Send logs with POST.");
  const events = await readList(request);
  if (!events) return refuse(422, "Send a JSON list of events.");
  if (events.length > MAX_EVENTS) return refuse(422, `Send at most ${MAX_EVENTS} events at once.`);
  if (!areOwnEvents(events, patient)) return refuse(409, "opened-by-other");
  const words = wordsIn(patient.language);
  const results = await storeEvents(patient, events);
  // A phone's clock may be wrong: it learns by how much, and sets its times right before it sends them.
  const headers = { [SERVER_TIME]: patient.now.toISOString() };
  return Response.json(
    results.map((result, i) => inWords(result, events[i], words)),
    { headers },
  );
}

const isSession = (event: unknown) => Object(event).type === "session";

function inWords({ id, status, ...result }: EventResult, sent: unknown, words: Catalogue) {
  if (!("reason" in result)) return { id, status };
  const { reason } = result;
  // Nothing to be read: it comes again by itself.
  if (reason === "failed" || (status === "later" && isOfSigns(sent))) return { id, status, reason };
  if (reason === "too-many") {
    return { id, status, reason, error: words.limits.pain(PAIN_REPORTS_A_DAY) };
  }
  if (reason === "unreadable") {
    return { id, status, reason, error: words.refusals.unreadableLog, problem: result.problem };
  }
  const error = queueRefusal(reason, isSession(sent), words);
  return { id, status, reason, error };
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePatientJson(request);
  return refuse(405, "Send logs with POST.");
}

async function readList(request: Request): Promise<unknown[] | null> {
  const body = readJson(await request.text());
  return Array.isArray(body) ? body : null;
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
