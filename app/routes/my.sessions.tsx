import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { LastLogs } from "~/screens/log/last-logs";
import { lastLogs } from "~/screens/log/last-logs-page";

export const meta: MetaFunction = () => [{ title: "Your last logs · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = found(await getOwnRecord(patient), "Record");
  return {
    logs: lastLogs(log, patient.today, patient.now),
    isClosed: new URL(request.url).searchParams.has("closed"),
  };
}

export default function LastLogsRoute() {
  return <LastLogs {...useLoaderData<typeof loader>()} />;
}
