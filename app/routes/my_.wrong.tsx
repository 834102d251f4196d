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
import { localTimeAt } from "~/domain/calendar/dates";
import { parseForm } from "~/lib/form.server";
import { Wrong, WrongReport } from "~/screens/wrong/wrong";
import wrongStyles from "~/screens/wrong/wrong.css?url";
import { wrongForm } from "~/screens/wrong/wrong-form.server";
import { wrongPage } from "~/screens/wrong/wrong-page";
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
  const help = found(await getHelp(patient));
  const page = wrongPage(help, patient.now, words);
  const shown = { page, at: patient.now.toISOString() };
  if (sent === null) return { ...shown, id: id ?? "", report: null };
  const { codes, at } = found(await getOwnReport(patient, sent));
  const told = words.wrong.told.sent(help.clinicName, localTimeAt(at, patient.timeZone));
  return { ...shown, id: sent, report: { codes, told } };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const form = await parseForm(request, wrongForm(wordsIn(patient.language)));
  if (!form.ok) return form.invalid();
  const { signs: codes, ...report } = form.value;
  const result = await reportRedFlags(patient, { ...report, codes });
  const { id } = found(result.outcome === "not-found" ? null : result);
  return redirect(`/my/wrong?report=${id}`);
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
