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
import { found, requireClinician } from "~/auth/guards.server";
import { actOnAlert } from "~/data/alerts/act-on-alert.server";
import { getAlert } from "~/data/alerts/get-alert.server";
import { listAnswers } from "~/data/alerts/list-answers.server";
import { listPhones } from "~/data/alerts/list-phones.server";
import { countDone, getUndoable, listDone } from "~/data/alerts/recent-answers.server";
import { coveredPatientIds, coverNotes } from "~/data/covers/covered-patients.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listCaseload } from "~/data/record/caseload.server";
import { getPreferences, keepPreferences } from "~/data/team/preferences.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { parseForm } from "~/lib/form.server";
import { Caseload } from "~/screens/caseload/caseload";
import { type CaseloadPage, caseloadPage } from "~/screens/caseload/caseload-page";
import caseloadStyles from "~/screens/caseload/patients-table.css?url";
import { nameOfIn } from "~/screens/library/exercises";
import answerStyles from "~/screens/queue/answer.css?url";
import { alertRefusal, queueSchema } from "~/screens/queue/answer-form.server";
import { panelPage } from "~/screens/queue/panel-page";
import queueStyles from "~/screens/queue/queue.css?url";
import { openedPlace, queuePage } from "~/screens/queue/queue-page";
import { afterAnswer, queuePath, readQueueQuery } from "~/screens/queue/queue-query";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: caseloadStyles },
  { rel: "stylesheet", href: queueStyles },
  { rel: "stylesheet", href: answerStyles },
];

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { searchParams } = new URL(request.url);
  const query = readCaseloadQuery(searchParams);
  const exercises = await listExercises(clinician);
  const rows = await listCaseload(clinician);
  const answersOf = await listAnswers(
    clinician,
    rows.map(({ id }) => id),
  );
  const covered = new Set(await coveredPatientIds(clinician));
  const page = caseloadPage(rows, query, clinician, exercises, answersOf, covered);
  return { ...page, queue: await readQueue(clinician, page, searchParams) };
}

/** The queue of the page: its rows, with what is open in one of them and what was just done. */
async function readQueue(clinician: Clinician, page: CaseloadPage, params: URLSearchParams) {
  const query = readQueueQuery(params);
  const { rows, snoozed, total } = page.queue;
  const { whose } = page.query;
  const place = query.segment === "open" ? openedPlace(query, rows) : null;
  const critical = rows.filter(({ isCritical }) => isCritical).map(({ id }) => id);
  const nameOf = nameOfIn(await listExercises(clinician));
  const [detail, done, answered, undoable, phones, notes, { singleKeys = true }] =
    await Promise.all([
      place && getAlert(clinician, place),
      countDone(clinician, whose),
      query.segment === "done" ? listDone(clinician, whose) : [],
      query.done === null ? null : getUndoable(clinician, query.done),
      listPhones(clinician, critical),
      coverNotes(
        clinician,
        rows.map(({ id }) => id),
      ),
      getPreferences(clinician),
    ]);
  const { timeZone } = clinician;
  const made = { answerId: crypto.randomUUID(), timeZone, nameOf };
  const panel = detail && panelPage(detail, query.act, made);
  const counts = { open: total, snoozed: snoozed.length, done };
  const facts = { query, search: params.toString(), counts, panel, singleKeys, rows, snoozed };
  return queuePage({ ...facts, answered, undoable, phones, notes }, timeZone);
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
  return <Caseload page={page} queue={queue} answer={useActionData<typeof action>()} />;
}
