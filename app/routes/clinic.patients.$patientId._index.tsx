import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import chartStyles from "~/components/charts/charts.css?url";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getPatientProgress } from "~/data/record/progress.server";
import { getRedFlags } from "~/data/red-flags/get-red-flags.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { parseRange } from "~/domain/calendar/range";
import type { ProgressRows } from "~/domain/rows";
import { Overview } from "~/screens/record/overview";
import { overviewPage } from "~/screens/record/overview-page";
import { RedFlagCard } from "~/screens/record/red-flag-card";
import redFlagStyles from "~/screens/record/red-flag-card.css?url";
import { redFlagPage } from "~/screens/record/red-flag-page";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: chartStyles },
  { rel: "stylesheet", href: redFlagStyles },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getPatientProgress(clinician, params.patientId ?? ""));
  const range = parseRange(new URL(request.url).searchParams.get("range"));
  const page = overviewPage(rows, await listExercises(clinician), range);
  return { ...page, redFlags: await openRedFlags(request, clinician, rows) };
}

/** Most records have no such report, and then nothing is asked. Whoever looks at the page has them before their eyes. */
async function openRedFlags(
  request: Request,
  clinician: Clinician,
  { log, patientId }: ProgressRows,
) {
  if (log.redFlags.length === 0) return null;
  const reports = await getRedFlags(clinician, patientId);
  if (reports === null) return null;
  const isUnopened = reports.redFlagReports.some(({ openedAt }) => openedAt === null);
  if (isUnopened && isLookedAt(request)) await markReportsOpened(clinician, patientId);
  return redFlagPage(reports, clinician.now);
}

export default function OverviewRoute() {
  const { redFlags, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      {redFlags ? <RedFlagCard page={redFlags} form={null} /> : null}
      <Overview page={page} />
    </>
  );
}
