import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { getOwnRecord } from "~/data/record/own-record.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { readForm } from "~/lib/form.server";
import { RemoveLog } from "~/screens/log/remove";
import { removePage } from "~/screens/log/remove-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ log }) => log.remove.title);

/** Asks before a log is taken back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const id = new URL(request.url).searchParams.get("id");
  if (id === null) throw redirect("/my/sessions");
  const { log } = found(await getOwnRecord(patient));
  const page = found(removePage(log, patient, wordsIn(patient.language), id));
  if (page === "closed") throw redirect("/my/sessions?closed");
  return { page, patientId: patient.patientId };
}

/** Takes a log back that was made by mistake. */
export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = wordsIn(patient.language);
  const id = String((await readForm(request)).get("id") ?? "");
  const result = await undoLog(patient, id);
  if (result.outcome === "undone")
    return redirect(result.canLogAnew ? "/my?undone" : "/my?removed");
  if (result.reason === "edit-closed") return redirect("/my/sessions?closed");
  const words = log.refusals["not-found"];
  throw new Response(words, { status: 404, statusText: "Not Found" });
}

export default function UndoRoute() {
  return <RemoveLog {...useLoaderData<typeof loader>()} />;
}
