import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { findDemoUser, isDemoRole } from "~/auth/demo.server";
import { found } from "~/auth/guards.server";
import { startSignIn } from "~/auth/sign-in.server";
import { readForm } from "~/lib/form.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { wordsIn } from "~/words/catalogue";

/** Opens the demo clinic from the landing page. Where there is none, this address does not exist. */
export async function action({ request }: ActionFunctionArgs) {
  const { refusals } = wordsIn(null);
  const role = (await readForm(request, refusals.unreadableForm)).get("role");
  const cookie = await sayingUnavailable(refusals.unavailable, async () => {
    const userId = found(isDemoRole(role) ? await findDemoUser(role) : null, refusals.noDemo);
    return startSignIn(request, userId);
  });
  return redirect("/", { headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/");
}
