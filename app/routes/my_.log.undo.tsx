import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePatient } from "~/auth/guards.server";
import { undoSession } from "~/data/sessions/undo-session.server";
import { readForm } from "~/lib/form.server";
import { wordsIn } from "~/words/catalogue";

/** Takes a log back that was made by mistake. */
export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = wordsIn(patient.language);
  const id = String((await readForm(request)).get("id") ?? "");
  const refusal = await undoSession(patient, id);
  if (refusal === "edit-closed") return redirect("/my/sessions?closed");
  if (refusal) {
    const words = log.refusals["not-found"];
    throw new Response(words, { status: 404, statusText: "Not Found" });
  }
  return redirect("/my?undone");
}

export function loader() {
  return redirect("/my");
}

/** Never drawn: with it a refusal is a page. */
export default function UndoLog() {
  return null;
}
