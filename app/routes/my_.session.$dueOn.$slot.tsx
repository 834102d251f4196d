import { randomUUID } from "node:crypto";
import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { runOwnerOf } from "~/auth/actor.server";
import { found, requirePatient } from "~/auth/guards.server";
import pickerStyles from "~/components/pain/pain-picker.css?url";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { getHelp } from "~/data/red-flags/get-help.server";
import { logPage, readLogTarget } from "~/screens/log/log-page";
import { GuidedSession } from "~/screens/session/guided-session";
import playerStyles from "~/screens/session/player.css?url";
import { weeksAfter } from "~/screens/session/session-end-page";
import { sessionRun } from "~/screens/session/session-run";
import todayStyles from "~/screens/today/today.css?url";
import { wrongPath } from "~/screens/wrong/wrong-path";
import { wordsIn } from "~/words/catalogue";
import { action as logAction } from "./my_.log.$dueOn.$slot";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: todayStyles },
  { rel: "stylesheet", href: pickerStyles },
  { rel: "stylesheet", href: playerStyles },
];

export const meta = pageTitle(({ session }) => session.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const target = found(readLogTarget(request, params));
  const rows = { ...record, exercises: await listExercises(patient) };
  const words = wordsIn(patient.language);
  const page = found(logPage(rows, patient, target, null, words));
  const path = `${target.dueOn}/${target.slot}`;
  if (page.logged || page.closed) throw redirect(`/my/log/${path}`);
  if (!record.hasReadPrinciples) throw redirect(`/my/session/first?next=/my/session/${path}`);
  const run = sessionRun(rows, target, words);
  const weeks = weeksAfter(record.log, target, words);
  const help = run.isPaused ? await getHelp(patient) : null;
  const helpPath = wrongPath(help?.pause?.reportId ?? null);
  return { page, run, ownerId: runOwnerOf(patient), id: randomUUID(), helpPath, weeks };
}

/** The form at the end of the run is the log form. */
export const action = logAction;

export default function MySession() {
  return (
    <GuidedSession
      {...useLoaderData<typeof loader>()}
      form={useActionData<typeof action>()?.form}
    />
  );
}
