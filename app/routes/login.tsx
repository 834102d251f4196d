import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/auth/actor.server";
import { homeOf } from "~/auth/guards.server";
import { ownPath } from "~/auth/next.server";
import { checkCredentials, startSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm, readForm } from "~/lib/form.server";
import { signInSchema } from "~/screens/account/account-forms.server";
import { SignIn } from "~/screens/account/sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.signIn);

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  const actor = await getActor(request);
  if (actor) throw redirect(next ?? homeOf(actor));
  return { next };
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(null);
  const formData = await readForm(request);
  const form = await parseForm(formData, signInSchema(words));
  if (!form.ok) return form.invalid();
  const userId = await checkCredentials(form.value.email, form.value.password);
  if (!userId) return form.reject({ "": words.account.noMatch });
  const cookie = await startSignIn(request, userId);
  return redirect(ownPath(formData.get("next")) ?? "/", { headers: { "Set-Cookie": cookie } });
}

export default function Login() {
  return <SignIn {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />;
}
