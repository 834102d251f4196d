import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { getHelp, getOwnReport } from "~/data/red-flags/get-help.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { isClientId } from "~/data/sessions/input.server";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { parseForm, readForm } from "~/lib/form.server";
import { Wrong, WrongReport } from "~/screens/wrong/wrong";
import wrongStyles from "~/screens/wrong/wrong.css?url";
import { wrongForm } from "~/screens/wrong/wrong-form.server";
import { wrongPage } from "~/screens/wrong/wrong-page";
import { wrongPath } from "~/screens/wrong/wrong-path";
import { relativeDate } from "~/words/calendar";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: wrongStyles }];

export const meta = pageTitle(({ shell }) => shell.wrong);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const search = new URL(request.url).searchParams;
  const words = wordsIn(patient.language);
  const sent = search.get("report");
  const id = search.get("new");
  // A new report has its id in the address: the back button then leads to this report, not to another one.
  if (sent === null && !isClientId(id)) throw redirect(`/my/wrong?new=${randomUUID()}`);
  // Whoever goes back to a report that is sent reads what to do, and finds no form that looks unsent.
  if (sent === null && (await getOwnReport(patient, id ?? ""))) throw redirect(wrongPath(id));
  const help = found(await getHelp(patient));
  const about = patient.access === "carer" ? patient.name : null;
  const page = wrongPage(help, patient.now, words, sent !== null, about);
  const shown = { page, at: patient.now.toISOString() };
  if (sent === null) return { ...shown, id: id ?? "", report: null };
  const { codes, at } = found(await getOwnReport(patient, sent));
  const { timeZone, today } = patient;
  const day = relativeDate(localDateAt(at, timeZone), today, words);
  const told = words.wrong.told.sent(help.clinicName, day, localTimeAt(at, timeZone));
  return { ...shown, id: sent, report: { codes, told, isCut: search.has("cut") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const sent = await readForm(request);
  // "None of these": the words go on to the pain log. Beside a sign that is ticked the sign counts.
  if (sent.get("intent") === "words" && !sent.has("signs")) return redirect(painPath(sent), 307);
  const form = await parseForm(request, wrongForm(wordsIn(patient.language)));
  if (!form.ok) return form.invalid();
  const { id: sentId, signs: codes, note } = form.value;
  const result = await reportRedFlags(patient, { id: sentId, codes, note: note.text });
  const { id } = found(result.outcome === "not-found" ? null : result);
  return redirect(`${wrongPath(id)}${note.isCut ? "&cut" : ""}`);
}

function painPath(sent: FormData): string {
  const id = String(sent.get("id"));
  return isClientId(id) ? `/my/pain?new=${id}` : "/my/pain";
}

export default function WrongRoute() {
  const { page, id, at, report } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return report ? (
    <WrongReport page={page} report={{ ...report, at }} />
  ) : (
    <Wrong key={id} {...{ page, id, at, form }} />
  );
}
