import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { getActor } from "~/auth/actor.server";
import { requireActor } from "~/auth/guards.server";
import { endSignIn } from "~/auth/sign-in.server";

export async function action({ request }: ActionFunctionArgs) {
  // Whose sign-in has ended already has nothing more to end.
  if (await getActor(request)) await requireActor(request);
  return redirect("/", { headers: { "Set-Cookie": await endSignIn(request) } });
}

/** A typed address or an old bookmark: nothing to see, nothing is changed. */
export function loader() {
  return redirect("/");
}

/** Never drawn: with it a refusal is a page. */
export default function Logout() {
  return null;
}
