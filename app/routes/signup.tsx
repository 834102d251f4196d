import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getAccount } from "~/auth/actor.server";
import { found } from "~/auth/guards.server";
import { limit, limitNetwork } from "~/auth/limits.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { askClinic, createClinic, isMadeAtOnce, isSignUpOpen } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";
import { signUpSchema } from "~/screens/account/account-forms.server";
import { SignUp } from "~/screens/account/sign-up";
import { closedPage, sentPage } from "~/screens/account/sign-up-page";
import { Told } from "~/screens/account/told";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsIn(null);
  const zones = { timeZones: listTimeZones(), timeZone: serverTimeZone() };
  if (!isSignUpOpen()) return data({ told: closedPage(words), ...zones }, { status: 404 });
  if (await getAccount(request)) throw redirect("/signup/further");
  const isSent = new URL(request.url).searchParams.has("sent");
  return data({ told: isSent ? sentPage(words) : null, ...zones });
}

/** Unless it is made at once: the same answer, and the same work, for an address with an account and for any other. */
export async function action({ request }: ActionFunctionArgs) {
  found(isSignUpOpen() || null);
  const words = wordsIn(null);
  const form = await parseForm(request, signUpSchema(words, await readForm(request)));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    await limitNetwork("sign-up-by-network");
    await limit("sign-up-by-recipient", form.value.email);
    if (!isMadeAtOnce()) {
      await askClinic(form.value);
      return redirect("/signup?sent");
    }
    const userId = await createClinic(form.value);
    if (!userId) return form.reject({ email: words.account.signUp.taken });
    return redirect("/clinic", { headers: cookieHeaders(await openSignIn(request, userId)) });
  });
}

export default function Signup() {
  const { told, ...zones } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return told ? <Told page={told} /> : <SignUp {...zones} form={form} />;
}
