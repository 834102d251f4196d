import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { getAccount, getActor } from "~/auth/actor.server";
import { requireActor, requirePerson } from "~/auth/guards.server";
import { endSignIn } from "~/auth/sign-in.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { wordsIn } from "~/words/catalogue";

export async function action({ request }: ActionFunctionArgs) {
  const cookie = await sayingUnavailable(wordsIn(null).refusals.unavailable, async () => {
    // Whose sign-in has ended already has nothing more to end.
    if (await getActor(request)) await requireActor(request);
    else if (await getAccount(request)) await requirePerson(request);
    return endSignIn(request);
  });
  // Not "storage": on a phone that would take the logs of others with it, and the page for emergencies.
  return redirect("/", { headers: { "Set-Cookie": cookie, "Clear-Site-Data": '"cache"' } });
}

/** A typed address or an old bookmark: nothing to see, nothing is changed. */
export function loader() {
  return redirect("/");
}

/** Never drawn: with it a refusal is a page. */
export default function Logout() {
  return null;
}
