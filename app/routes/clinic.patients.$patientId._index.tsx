import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import chartStyles from "~/components/charts/charts.css?url";
import { packDays, unpackDays } from "~/components/charts/packed-days";
import { actOnAlert } from "~/data/alerts/act-on-alert.server";
import { getAlertHistory } from "~/data/alerts/get-alert.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getReach } from "~/data/patients/reach.server";
import { getPatientRecord } from "~/data/record/progress.server";
import { getRedFlags } from "~/data/red-flags/get-red-flags.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { parseRange } from "~/domain/calendar/range";
import type { CoverScope } from "~/domain/patient/cover";
import type { ProgressRows } from "~/domain/rows";
import { parseForm } from "~/lib/form.server";
import answerStyles from "~/screens/queue/answer.css?url";
import { alertRefusal, alertSchema } from "~/screens/queue/answer-form.server";
import { readAlertsCardQuery } from "~/screens/queue/queue-query";
import { alertsCard } from "~/screens/record/alerts-card-page";
import { recordPath } from "~/screens/record/alerts-card-path";
import { alertsOf } from "~/screens/record/alerts-of";
import { briefPage } from "~/screens/record/brief-page";
import { Overview } from "~/screens/record/overview";
import overviewStyles from "~/screens/record/overview.css?url";
import { overviewPage } from "~/screens/record/overview-page";
import { RedFlagCard } from "~/screens/record/red-flag-card";
import redFlagStyles from "~/screens/record/red-flag-card.css?url";
import { redFlagPage, unopenedIn } from "~/screens/record/red-flag-page";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: overviewStyles },
  { rel: "stylesheet", href: chartStyles },
  { rel: "stylesheet", href: redFlagStyles },
  { rel: "stylesheet", href: answerStyles },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const rows = found(await getPatientRecord(clinician, patientId));
  const history = found(await getAlertHistory(clinician, patientId));
  const { searchParams } = new URL(request.url);
  const exercises = await listExercises(clinician);
  const may = await getReach(clinician, patientId);
  const viewer = { ...clinician, may, answerId: crypto.randomUUID() };
  const query = readAlertsCardQuery(searchParams);
  const alerts = alertsOf(rows, exercises);
  const card = alertsCard(rows, history, exercises, query, viewer, alerts);
  const range = parseRange(searchParams.get("range"));
  const isByMoment = searchParams.get("trend") === "moments";
  const page = overviewPage(rows, exercises, range, card.alerts, isByMoment);
  const open = card.alerts.filter(({ state }) => state === "open");
  return {
    ...page,
    points: packDays(page.points),
    ...card,
    brief: briefPage(rows, exercises, open),
    redFlags: await openRedFlags(request, { ...clinician, may }, rows),
  };
}

/** What was done about one of the alerts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, alertSchema);
  if (!form.ok) return form.invalid();
  const result = found(await actOnAlert(clinician, patientId, form.value));
  const refused = alertRefusal(result, clinician.timeZone);
  if (refused !== null) {
    const { errors, faster, status } = refused;
    return data({ ...form.reject(errors).data, faster }, { status });
  }
  const done = result.kind === "answered" ? { done: result.answerId } : {};
  return redirect(recordPath(patientId, new URL(request.url).search, done));
}

/** Most records have no such report, and then nothing is asked. Whoever looks at the page has them before their eyes. */
async function openRedFlags(
  request: Request,
  clinician: Clinician & { may: CoverScope },
  { log, patientId }: ProgressRows,
) {
  if (log.redFlags.length === 0) return null;
  const reports = await getRedFlags(clinician, patientId);
  if (reports === null) return null;
  const page = redFlagPage(reports, clinician);
  if (page && isLookedAt(request)) await markReportsOpened(clinician, patientId, unopenedIn(page));
  return page;
}

export default function OverviewRoute() {
  const { redFlags, points, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      {redFlags ? <RedFlagCard page={redFlags} form={null} /> : null}
      <Overview page={{ ...page, points: unpackDays(points) }} answer={answer} />
    </>
  );
}
