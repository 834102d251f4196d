import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician, requireStaff } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import type { Exercises } from "~/content/exercises";
import { actOnAlert } from "~/data/alerts/act-on-alert.server";
import { getAlert } from "~/data/alerts/get-alert.server";
import { listPhones } from "~/data/alerts/list-phones.server";
import { countDone, getUndoable, listDone } from "~/data/alerts/recent-answers.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { getSnoozed } from "~/data/caseload/get-snoozed.server";
import { whoseAsked } from "~/data/caseload/whose.server";
import { coverNotes, listRunningCovers } from "~/data/covers/covered-patients.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getReaches } from "~/data/patients/reach.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { lacksNumbers } from "~/data/team/clinic-settings.server";
import { getPreferences, keepPreferences, type Preferences } from "~/data/team/preferences.server";
import { readCaseloadQuery, whoseIn } from "~/domain/caseload/query";
import { columnsOf, rowsOf } from "~/lib/columns";
import { parseForm } from "~/lib/form.server";
import { Caseload, drawsNoFigure } from "~/screens/caseload/caseload";
import caseloadStyles from "~/screens/caseload/caseload.css?url";
import { type CaseloadPage, caseloadPage } from "~/screens/caseload/caseload-page";
import { nameOfIn } from "~/screens/library/exercises";
import answerStyles from "~/screens/queue/answer.css?url";
import { alertRefusal, queueSchema } from "~/screens/queue/answer-form.server";
import { panelPage, reportOf } from "~/screens/queue/panel-page";
import queueListStyles from "~/screens/queue/queue-list.css?url";
import { openedPlace, queuePage } from "~/screens/queue/queue-page";
import {
  afterAnswer,
  type QueueSegment,
  queuePath,
  readQueueQuery,
} from "~/screens/queue/queue-query";
import { snoozedRow } from "~/screens/queue/queue-rows";

export const links: LinksFunction = () =>
  [queueListStyles, caseloadStyles, answerStyles].map((href) => ({
    ...{ rel: "stylesheet", href },
  }));

/** House figure: patients whose snoozed alerts stand below the open ones. */
const SNOOZED_BELOW = 4;

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export const handle = { drawsNoFigure };

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireStaff(request);
  if (clinician.kind === "front-desk") return redirect("/clinic/desk");
  const { searchParams } = new URL(request.url);
  const preferences = await getPreferences(clinician);
  const whose = await whoseAsked(clinician, whoseIn(searchParams), preferences);
  const query = readCaseloadQuery(searchParams, whose);
  const exercises = await listExercises(clinician);
  const page = caseloadPage(await getCaseload(clinician, query), query, clinician, exercises);
  const asksForNumbers = await lacksNumbers(clinician);
  const queue = await readQueue(clinician, page, request, { exercises, preferences });
  return {
    ...{ ...page, asksForNumbers, rows: columnsOf(page.rows) },
    queue: { ...queue, rows: columnsOf(queue.rows) },
  };
}

/** What the page has read already. */
type Known = { exercises: Exercises; preferences: Preferences };

/** The queue of the page: its rows, with what is open in one of them and what was just done. */
async function readQueue(
  clinician: Clinician,
  page: CaseloadPage,
  request: Request,
  { exercises, preferences: { singleKeys = true } }: Known,
) {
  const params = new URL(request.url).searchParams;
  const query = readQueueQuery(params);
  const { rows, total, page: shown, pages } = page.queue;
  const { whose } = page.query;
  const place = query.segment === "open" ? openedPlace(query, rows) : null;
  const critical = rows.filter(({ isCritical }) => isCritical).map(({ id }) => id);
  const nameOf = nameOfIn(exercises);
  const covers = await listRunningCovers(clinician);
  const [detail, done, answered, sleeping, undoable, phones, notes] = await Promise.all([
    place && getAlert(clinician, { ...place, key: query.key }),
    countDone(clinician, whose),
    query.segment === "done" ? listDone(clinician, whose) : [],
    readSnoozed(clinician, page, query.segment),
    query.done === null ? null : getUndoable(clinician, query.done),
    listPhones(clinician, critical),
    covers.length === 0
      ? new Map()
      : coverNotes(
          clinician,
          rows.map(({ id }) => id),
        ),
  ]);
  const { timeZone } = clinician;
  const listed = [...rows.map(({ id }) => id), ...sleeping.map(({ patient }) => patient.id)];
  const reaches = await getReaches(clinician, detail ? [...listed, detail.patientId] : listed);
  const may = (detail && reaches.get(detail.patientId)) ?? "LOOK";
  const made = { answerId: crypto.randomUUID(), timeZone, nameOf, may };
  const panel = detail && panelPage(detail, query.act, made);
  if (isLookedAt(request)) await markOpened(clinician, detail);
  const snoozed = sleeping.map(({ patient, alert, answer }) =>
    snoozedRow({ ...patient, may: reaches.get(patient.id) ?? "LOOK" }, alert, answer, nameOf),
  );
  const counts = { open: total, snoozed: page.snoozed, done };
  const list = { rows, page: shown, pages, snoozed };
  const facts = { query, search: params.toString(), counts, panel, singleKeys, ...list };
  return queuePage({ ...facts, answered, undoable, phones, notes, covers, reaches }, timeZone);
}

/** What sleeps: all of it in a list of its own, the first ones below what is open. */
function readSnoozed(clinician: Clinician, page: CaseloadPage, segment: QueueSegment) {
  if (page.snoozed === 0 || segment === "done") return [];
  return getSnoozed(clinician, page.query, segment === "open" ? SNOOZED_BELOW : undefined);
}

/** Whoever has a sign before their eyes has opened its report, and no other: nobody is mailed about it afterwards. */
async function markOpened(
  clinician: Clinician,
  detail: Awaited<ReturnType<typeof getAlert>>,
): Promise<void> {
  if (!detail) return;
  const report = reportOf(detail);
  if (report?.openedAt === null) await markReportsOpened(clinician, detail.patientId, [report.id]);
}

/** What was done about the alert that the address names; and the switch for single keys. */
export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const { searchParams } = new URL(request.url);
  const search = searchParams.toString();
  const form = await parseForm(request, queueSchema);
  if (!form.ok) return form.invalid();
  if (form.value.intent === "keys") {
    await keepPreferences(clinician, { singleKeys: form.value.singleKeys === "on" });
    return redirect(queuePath(search));
  }
  const { open } = readQueueQuery(searchParams);
  const patientId = open === null || open === "none" ? "" : open.patientId;
  const result = found(await actOnAlert(clinician, patientId, form.value));
  const refused = alertRefusal(result, clinician.timeZone);
  if (refused === null) return redirect(afterAnswer(search, result, form.value));
  const { errors, faster, status } = refused;
  return data({ ...form.reject(errors).data, faster }, { status });
}

export default function CaseloadRoute() {
  const { queue, ...page } = useLoaderData<typeof loader>();
  return (
    <Caseload
      page={{ ...page, rows: rowsOf(page.rows) }}
      queue={{ ...queue, rows: rowsOf(queue.rows) }}
      answer={useActionData<typeof action>()}
    />
  );
}
