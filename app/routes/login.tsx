import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goOn } from "~/auth/after-sign-in.server";
import { homeOf } from "~/auth/guards.server";
import { holdForm, SEALED_FIELD } from "~/auth/held-form.server";
import { languagesHere } from "~/auth/language.server";
import { pageLanguage } from "~/auth/page-language.server";
import { passkeyPlace } from "~/auth/passkey-place.server";
import { hasSecondFactor } from "~/auth/second-factor.server";
import { checkCredentials, openSignIn } from "~/auth/sign-in.server";
import { openStep } from "~/auth/sign-in-step.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { pageTitle } from "~/components/shell/page-title";
import { TOO_LONG } from "~/components/shell/sign-in-form";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import { ownPath } from "~/lib/own-path";
import { signInSchema } from "~/screens/account/account-forms.server";
import { languageLinks } from "~/screens/account/language-links";
import { SignIn } from "~/screens/account/sign-in";
import { type Catalogue, wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ account }) => account.signIn);

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request);
  const home = await homeOf(request);
  if (home) throw redirect(next ?? home);
  const words = wordsIn(await pageLanguage(request));
  const passkey = passkeyPlace() && words.security.step.usePasskey;
  const languages = languageLinks(request.url, await languagesHere(), words);
  const notice = noticeOf(request, words);
  return { next, passkey, notice, languages, isSignUpOpen: isSignUpOpen() };
}

/** What led here, in words: a password was reset, or a page stood open until its sign-in ended. */
function noticeOf(request: Request, { wayIn }: Catalogue): string | undefined {
  const search = new URL(request.url).searchParams;
  if (search.has("reset")) return wayIn.reset.done;
  return search.has("ended") ? wayIn.ended : undefined;
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(await pageLanguage(request));
  const formData = await readForm(request);
  if (formData.has("code")) return startAgain(formData, words);
  if (isSentOn(formData)) {
    const sealed = await holdForm(formData, nextOf(request) ?? "/");
    return answerForm({ initialValue: { [SEALED_FIELD]: sealed ?? TOO_LONG } }, 401);
  }
  const form = await parseForm(formData, signInSchema(words));
  if (!form.ok) return form.invalid();
  const { email, password } = form.value;
  return form.unlessTooMany(words.limits.password, async () => {
    const userId = await checkCredentials(request, email, password);
    if (!userId) return form.reject({ "": words.account.noMatch });
    if (await hasSecondFactor(userId)) return askForCode(formData, userId);
    return goOn(formData, userId, await openSignIn(request, userId));
  });
}

/** The second half. A form that was held goes along (307): its fields are too many for an address. */
async function askForCode(form: FormData, userId: string): Promise<Response> {
  const headers = { "Set-Cookie": await openStep("second-factor", { userId }) };
  const next = ownPath(form.get("next"));
  const path = next === null ? "/login/code" : `/login/code?next=${encodeURIComponent(next)}`;
  return redirect(path, { headers, status: form.has(SEALED_FIELD) ? 307 : 302 });
}

/** Sent back by the page of the code, whose time or tries have ended: the password is asked for anew. */
function startAgain(form: FormData, { security }: Catalogue) {
  const [sealed, next] = [form.get(SEALED_FIELD), form.get("next")].map(String);
  const initialValue = {
    ...(form.has(SEALED_FIELD) && { sealed }),
    ...(form.has("next") && { next }),
  };
  return answerForm({ initialValue, error: { "": [security.step.ended] } }, 422);
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
