import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSignIn } from "~/auth/sign-in.server";

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/", { headers: { "Set-Cookie": await endSignIn(request) } });
}

/** A typed address or an old bookmark: nothing to see, nothing is changed. */
export function loader() {
  return redirect("/");
}
