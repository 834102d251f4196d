import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSignIn } from "~/auth/sign-in.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { wordsIn } from "~/words/catalogue";

export async function action({ request }: ActionFunctionArgs) {
  const cookie = await sayingUnavailable(wordsIn(null).refusals.unavailable, () =>
    endSignIn(request),
  );
  return redirect("/", { headers: { "Set-Cookie": cookie } });
}

/** A typed address or an old bookmark: nothing to see, nothing is changed. */
export function loader() {
  return redirect("/");
}
