import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { limitNetwork } from "~/auth/limits.server";
import { getPending, openPending } from "~/auth/pending-sign-up.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { PendingSignUp } from "~/screens/account/pending-sign-up";
import { pendingSchema } from "~/screens/account/sign-up-forms.server";
import { pendingPage } from "~/screens/account/sign-up-page";
import { Told } from "~/screens/account/told";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

/** Opening the link changes nothing: mail servers open links before people do. */
export async function loader({ params }: LoaderFunctionArgs) {
  return pendingPage(await stateOf(params.token ?? ""), wordsIn(null));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await stateOf(token);
  const words = wordsIn(null);
  const form = await parseForm(request, pendingSchema(words));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const opened = await openPending(token, form.value.password);
    const { signUp } = words.addresses;
    if (opened === "password") return form.reject({ password: signUp.open.wrong });
    if (typeof opened === "string") return form.reject({ "": signUp[opened].lead });
    const headers = cookieHeaders(await openSignIn(request, opened.userId));
    return redirect("/clinic", { headers });
  });
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function stateOf(token: string) {
  const state = await getPending(token);
  if (!state) await limitNetwork("wrong-links-by-network");
  return found(state);
}

export default function PendingSignUpRoute() {
  const { form: page, told } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return told ? <Told page={told} /> : <PendingSignUp page={page} form={form} />;
}
