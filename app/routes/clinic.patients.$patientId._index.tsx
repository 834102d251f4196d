import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import chartStyles from "~/components/charts/charts.css?url";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getPatientProgress } from "~/data/record/progress.server";
import { parseRange } from "~/domain/calendar/range";
import { Overview } from "~/screens/record/overview";
import { overviewPage } from "~/screens/record/overview-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: chartStyles }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getPatientProgress(clinician, params.patientId ?? ""));
  const range = parseRange(new URL(request.url).searchParams.get("range"));
  return overviewPage(rows, await listExercises(clinician), range);
}

export default function OverviewRoute() {
  return <Overview page={useLoaderData<typeof loader>()} />;
}
