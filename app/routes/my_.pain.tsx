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
import { getOwnRecord } from "~/data/record/own-record.server";
import { isClientId } from "~/data/sessions/input.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import { askWhich, painForm, refuseForm, tooManyReports } from "~/screens/log/log-form.server";
import { newerLog } from "~/screens/log/newer";
import { LogPain } from "~/screens/log/pain";
import { painPage } from "~/screens/log/pain-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: pickerStyles }];

export const meta = pageTitle(({ pain }) => pain.apart.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const search = new URL(request.url).searchParams;
  const known = search.get("id");
  const words = wordsIn(patient.language);
  if (known !== null) {
    return { page: found(painPage(record, patient, words, known)), id: known };
  }
  const id = search.get("new");
  // A new report has its id in the address: the back button then leads to this report, not to another one.
  if (!isClientId(id)) throw redirect(`/my/pain?new=${randomUUID()}`);
  const page = painPage(record, patient, words, id) ?? painPage(record, patient, words);
  return { page: found(page), id };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const sent = await readForm(request);
  // A sign that is ticked beside it is not dropped: it is reported.
  if (sent.has("signs")) return redirect("/my/wrong", 307);
  if (sent.get("intent") === "words") return answerForm({ initialValue: wordsOf(sent) }, 200);
  const form = await parseForm(request, painForm(words));
  if (!form.ok) return form.invalid();
  const { pain: score, ...report } = form.value;
  const result = await logPain(patient, { ...report, score, localDate: patient.today });
  if (result.outcome === "newer") {
    const { log } = found(await getOwnRecord(patient));
    return askWhich(form.reject({}), newerLog(log, result.id, patient, words));
  }
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason, words);
  if (result.outcome === "too-many") return tooManyReports(form.tooMany, words);
  const said = result.outcome === "edited" ? "changed" : "saved";
  return redirect(`/my?${said}=${result.id}`);
}

/** "It just hurts": what was typed on "Something is wrong" goes on here, where nothing is wrong with it yet. */
function wordsOf(sent: FormData) {
  return { note: String(sent.get("note") ?? "") };
}

export default function PainRoute() {
  return (
    <LogPain {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
