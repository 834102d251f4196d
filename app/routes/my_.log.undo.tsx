import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePatient } from "~/auth/guards.server";
import { undoSession } from "~/data/sessions/undo-session.server";
import { readForm } from "~/lib/form.server";

/** Takes a log back that was made by mistake. */
export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const id = String((await readForm(request)).get("id") ?? "");
  const refusal = await undoSession(patient, id);
  if (refusal === "edit-closed") return redirect("/my/sessions?closed");
  if (refusal) throw new Response("Session not found", { status: 404, statusText: "Not Found" });
  return redirect("/my?undone");
}

export function loader() {
  return redirect("/my");
}
