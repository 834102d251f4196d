import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findDemoUser, isDemoRole } from "~/auth/demo.server";
import { found } from "~/auth/guards.server";
import { startSignIn } from "~/auth/sign-in.server";
import { readForm } from "~/lib/form.server";

/** Opens the demo clinic from the landing page. Where there is none, this address does not exist. */
export async function action({ request }: ActionFunctionArgs) {
  const role = (await readForm(request)).get("role");
  const userId = found(isDemoRole(role) ? await findDemoUser(role) : null, "Demo clinic");
  return redirect("/", { headers: { "Set-Cookie": await startSignIn(request, userId) } });
}

export function loader() {
  return redirect("/");
}
