import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/auth/actor.server";
import { homeOf } from "~/auth/guards.server";
import { holdForm, openHeldForm, SEALED_FIELD, wayOfHeldForm } from "~/auth/held-form.server";
import { ownPath } from "~/auth/next.server";
import { checkCredentials, startSignIn } from "~/auth/sign-in.server";
import { pageTitle } from "~/components/shell/page-title";
import { TOO_LONG } from "~/components/shell/sign-in-form";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import { signInSchema } from "~/screens/account/account-forms.server";
import { SignIn } from "~/screens/account/sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.signIn);

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  const actor = await getActor(request);
  if (actor) throw redirect(next ?? homeOf(actor));
  return { next, notice: noticeOf(request) };
}

/** What led here, in words: a password was reset, or a page stood open until its sign-in ended. */
function noticeOf(request: Request): string | undefined {
  const search = new URL(request.url).searchParams;
  const { security } = wordsIn(null);
  if (search.has("reset")) return security.reset.done;
  return search.has("ended") ? security.ended : undefined;
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
  const way = wayOfHeldForm(held, userId);
  return way ? redirect(way, { headers, status: 307 }) : redirect("/", { headers });
}

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
