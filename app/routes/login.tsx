import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { homeOf } from "~/auth/guards.server";
import { holdForm, openHeldForm, SEALED_FIELD } from "~/auth/held-form.server";
import { ownPath } from "~/auth/next.server";
import { checkCredentials, startSignIn } from "~/auth/sign-in.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { TOO_LONG } from "~/components/shell/sign-in-form";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import { signInSchema } from "~/screens/account/account-forms.server";
import { SignIn } from "~/screens/account/sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.signIn);

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  const home = await homeOf(request);
  if (home) throw redirect(next ?? home);
  return { next, isSignUpOpen: isSignUpOpen() };
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(null);
  const formData = await readForm(request);
  if (isSentOn(formData)) {
    const sealed = await holdForm(formData, nextOf(request) ?? "/");
    return answerForm({ initialValue: { [SEALED_FIELD]: sealed ?? TOO_LONG } }, 401);
  }
  const form = await parseForm(formData, signInSchema(words));
  if (!form.ok) return form.invalid();
  const userId = await checkCredentials(form.value.email, form.value.password);
  if (!userId) return form.reject({ "": words.account.noMatch });
  const headers = { "Set-Cookie": await startSignIn(request, userId) };
  const held = await openHeldForm(formData.get(SEALED_FIELD));
  if (held === null) return redirect(ownPath(formData.get("next")) ?? "/", { headers });
  // The browser sends this very form on (307): the page that it was typed on then shows what was held.
  const isTheirs = held.by === userId && SIGNED_IN_AREA.test(held.path);
  return isTheirs ? redirect(held.path, { headers, status: 307 }) : redirect("/", { headers });
}

/** Where forms of signed-in people stand: nothing else is sent a form on. */
const SIGNED_IN_AREA = /^\/(clinic|my)(\/|\?|$)/;

function nextOf(request: Request): string | null {
  return ownPath(new URL(request.url).searchParams.get("next"));
}

/** Whether a form was meant for another page, and came here because its sender's sign-in had ended. */
function isSentOn(form: FormData): boolean {
  return form.has("openedBy") || !form.has("password");
}

export default function Login() {
  return <SignIn {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />;
}
