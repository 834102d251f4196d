import type { LoaderFunctionArgs } from "@remix-run/node";
import { runOwnerOf } from "~/auth/actor.server";
import { found, requirePatientJson } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getStoreKey } from "~/data/phone/get-store-key.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { getHelp } from "~/data/red-flags/get-help.server";
import { packOf } from "~/screens/offline/pack";
import { wordsIn } from "~/words/catalogue";
import { firstName } from "~/words/person";

/**
 * What a phone keeps for whoever is signed in on it, and the key to their store: `{ key, pack }` (screens/offline/pack).
 * 401 and 403 as JSON, as /my/sync.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatientJson(request);
  const record = found(await getOwnRecord(patient));
  const help = found(await getHelp(patient));
  const { storeId, key } = await getStoreKey(patient);
  const { userId: openedBy, accessId: openedAt, patientId: openedFor, access, name } = patient;
  const words = wordsIn(patient.language);
  const isCarer = access === "carer";
  const of = {
    owner: { storeId, openedBy, openedAt, openedFor },
    ...{ runOwner: runOwnerOf(patient), help, clinic: record.clinic },
    strip: isCarer ? words.places.logsFor(firstName(name)) : null,
    aboutName: isCarer ? name : null,
  };
  const rows = { ...record, exercises: await listExercises(patient) };
  return Response.json({ key, pack: packOf(rows, patient, of, words) });
}
