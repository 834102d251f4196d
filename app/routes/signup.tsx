import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/auth/actor.server";
import { homeOf } from "~/auth/guards.server";
import { startSignIn } from "~/auth/sign-in.server";
import { createClinic } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";
import { signUpSchema } from "~/screens/account/account-forms.server";
import { SignUp } from "~/screens/account/sign-up";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await getActor(request);
  if (actor) throw redirect(homeOf(actor));
  return { timeZones: listTimeZones(), timeZone: serverTimeZone() };
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(null);
  const form = await parseForm(request, signUpSchema(words, await readForm(request)));
  if (!form.ok) return form.invalid();
  const userId = await createClinic(form.value);
  if (!userId) return form.reject({ email: words.account.signUp.taken });
  return redirect("/clinic", { headers: { "Set-Cookie": await startSignIn(request, userId) } });
}

export default function Signup() {
  return <SignUp {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />;
}
