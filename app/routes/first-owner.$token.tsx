import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createFirstClinic, isFirstOwnerLink } from "~/auth/first-owner.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { listTimeZones, serverTimeZone } from "~/lib/time-zones.server";
import { signUpSchema } from "~/screens/account/account-forms.server";
import { SignUp } from "~/screens/account/sign-up";
import { firstOwnerPage } from "~/screens/account/sign-up-page";
import { Told } from "~/screens/account/told";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.createClinic);

export async function loader({ params }: LoaderFunctionArgs) {
  const isOpen = await isFirstOwnerLink(params.token ?? "");
  const { told, ...head } = firstOwnerPage(isOpen, wordsIn(null));
  return { told, head, timeZones: listTimeZones(), timeZone: serverTimeZone() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsIn(null);
  const form = await parseForm(request, signUpSchema(words, await readForm(request)));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const made = await createFirstClinic(params.token ?? "", form.value);
    if (made === "gone") return form.reject({ "": words.addresses.signUp.first.gone.lead });
    if (made === "taken") return form.reject({ email: words.account.signUp.taken });
    const headers = cookieHeaders(await openSignIn(request, made.userId));
    return redirect("/clinic", { headers });
  });
}

export default function FirstOwner() {
  const { told, ...page } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return told ? <Told page={told} /> : <SignUp {...page} form={form} />;
}
