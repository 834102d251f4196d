import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { found, requireOwner, requireStaff } from "~/auth/guards.server";
import { dropJob, retryJob } from "~/data/team/failed-jobs.server";
import { readForm } from "~/lib/form.server";

/** Where the list of what could not be done stands. */
const LIST = "/clinic/settings/clinic";

/** By the button's value. */
const commands = new Map([
  ["retry", retryJob],
  ["drop", dropJob],
]);

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireOwner(request);
  const form = await readForm(request);
  const settle = commands.get(String(form.get("intent")));
  if (!settle) throw new Response(null, { status: 422, statusText: "Unprocessable Content" });
  found(await settle(owner, String(form.get("id"))));
  return redirect(LIST);
}

/** A typed address, or a form that came without a sign-in: the list says what is left. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return redirect(LIST);
}

/** Never drawn: with it a refusal is a page. */
export default function FailedJobsRoute() {
  return null;
}
