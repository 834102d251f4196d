import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PatientActor } from "~/auth/actor.server";
import { found, requirePatient } from "~/auth/guards.server";
import { skipMorning } from "~/auth/skipped-morning.server";
import pickerStyles from "~/components/pain/pain-picker.css?url";
import { pageTitle } from "~/components/shell/page-title";
import { getOwnRecord } from "~/data/record/own-record.server";
import { logNextMorning } from "~/data/sessions/log-pain.server";
import { nextMorningOf } from "~/domain/session/log-window";
import { parseForm } from "~/lib/form.server";
import { askWhich, morningForm, refuseForm, tooManyReports } from "~/screens/log/log-form.server";
import { newerLog } from "~/screens/log/newer";
import { LogMorning } from "~/screens/log/pain";
import { morningPage } from "~/screens/log/pain-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: pickerStyles }];

export const meta = pageTitle(({ pain }) => pain.morning.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const words = wordsIn(patient.language);
  const id = new URL(request.url).searchParams.get("id");
  if (id !== null) return found(morningPage(record, patient, words, id));
  const page = morningPage(record, patient, words);
  // An old link or a second tab: there is nothing to ask any more.
  if (!page) throw redirect("/my");
  return page;
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  if (new URL(request.url).searchParams.has("skip")) return skip(patient);
  const words = wordsIn(patient.language);
  const form = await parseForm(request, morningForm(words));
  if (!form.ok) return form.invalid();
  const { pain: score, ...answer } = form.value;
  const result = await logNextMorning(patient, { ...answer, score });
  if (result.outcome === "newer") {
    const { log } = found(await getOwnRecord(patient));
    return askWhich(form.reject({}), newerLog(log, result.id, patient, words));
  }
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason, words);
  if (result.outcome === "too-many") return tooManyReports(form.tooMany, words);
  const said = result.outcome === "edited" ? "changed" : "saved";
  return redirect(`/my?${said}=${result.id}`);
}

/** "Not sure": nothing is stored, and this browser does not ask again. */
async function skip(patient: PatientActor) {
  const { log } = found(await getOwnRecord(patient));
  const asked = nextMorningOf(log, patient.today);
  return redirect("/my", asked ? { headers: { "Set-Cookie": skipMorning(asked.id) } } : {});
}

export default function MorningRoute() {
  const form = useActionData<typeof action>()?.form;
  return <LogMorning page={useLoaderData<typeof loader>()} form={form} />;
}
