import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import pickerStyles from "~/components/pain/pain-picker.css?url";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { logSession } from "~/data/sessions/log-session.server";
import { parseForm } from "~/lib/form.server";
import { LogSession } from "~/screens/log/log";
import { askWhich, refuseForm, sessionForm, toSessionInput } from "~/screens/log/log-form.server";
import { logPage, readLogTarget } from "~/screens/log/log-page";
import { newerLog } from "~/screens/log/newer";
import { parseOutcome } from "~/screens/log/quick-log";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: pickerStyles }];

export const meta = pageTitle(({ log }) => log.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const chosen = parseOutcome(new URL(request.url).searchParams.get("outcome"));
  const target = found(readLogTarget(request, params));
  const rows = { ...record, exercises: await listExercises(patient) };
  const page = found(logPage(rows, patient, target, chosen, wordsIn(patient.language)));
  return { page, id: page.logged?.id ?? randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const { dueOn, slot } = found(readLogTarget(request, params));
  const words = wordsIn(patient.language);
  const form = await parseForm(request, sessionForm(words));
  if (!form.ok) return form.invalid();
  const result = await logSession(patient, toSessionInput(form.value, dueOn, slot));
  if (result.outcome === "newer") {
    const { log } = found(await getOwnRecord(patient));
    return askWhich(form.reject({}), newerLog(log, result.id, patient, words));
  }
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason, words);
  const said = result.outcome === "edited" ? "changed" : "saved";
  return redirect(`/my?${said}=${result.id}`);
}

export default function LogRoute() {
  return (
    <LogSession {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
