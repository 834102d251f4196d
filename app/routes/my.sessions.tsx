import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { LastLogs } from "~/screens/log/last-logs";
import { lastLogs } from "~/screens/log/last-logs-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ log }) => log.last.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { log, givenBy } = found(await getOwnRecord(patient));
  const words = wordsIn(patient.language);
  const exercises = await listExercises(patient);
  return {
    logs: lastLogs(log, patient, words, { name: patient.name, givenBy, exercises }),
    isClosed: new URL(request.url).searchParams.has("closed"),
  };
}

export default function LastLogsRoute() {
  return <LastLogs {...useLoaderData<typeof loader>()} />;
}
