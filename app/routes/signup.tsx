import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { homeOf } from "~/auth/guards.server";
import { limit, limitNetwork } from "~/auth/limits.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { createClinic } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";
import { signUpSchema } from "~/screens/account/account-forms.server";
import { SignUp } from "~/screens/account/sign-up";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

export async function loader({ request }: LoaderFunctionArgs) {
  const home = await homeOf(request);
  if (home) throw redirect(home);
  return { timeZones: listTimeZones(), timeZone: serverTimeZone() };
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(null);
  const form = await parseForm(request, signUpSchema(words, await readForm(request)));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    await limitNetwork("sign-up-by-network");
    await limit("sign-up-by-recipient", form.value.email);
    const userId = await createClinic(form.value);
    if (!userId) return form.reject({ email: words.account.signUp.taken });
    return redirect("/clinic", { headers: cookieHeaders(await openSignIn(request, userId)) });
  });
}

export default function Signup() {
  return <SignUp {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />;
}
