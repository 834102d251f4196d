import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { LastLogs } from "~/screens/log/last-logs";
import { lastLogs } from "~/screens/log/last-logs-page";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = found(await getOwnRecord(patient), "Record");
  const words = wordsIn(patient.language);
  return {
    title: words.log.last.pageTitle,
    logs: lastLogs(log, patient, words),
    isClosed: new URL(request.url).searchParams.has("closed"),
  };
}

export default function LastLogsRoute() {
  return <LastLogs {...useLoaderData<typeof loader>()} />;
}
