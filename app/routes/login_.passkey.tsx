import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { goOn } from "~/auth/after-sign-in.server";
import { found } from "~/auth/guards.server";
import { SEALED_FIELD } from "~/auth/held-form.server";
import { ownPath } from "~/auth/next.server";
import { beginPasskeySignIn, finishPasskeySignIn } from "~/auth/passkey-sign-in.server";
import { startSignIn } from "~/auth/sign-in.server";
import { noStepCookie } from "~/auth/sign-in-step.server";
import { pageTitle } from "~/components/shell/page-title";
import { now } from "~/lib/clock.server";
import { readForm } from "~/lib/form.server";
import { PasskeySignIn } from "~/screens/account/passkey-sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction = pageTitle((words) => words.account.signIn);

/** A typed address: there is nothing to see before a button is pressed. */
export function loader() {
  return redirect("/login");
}

/** Asks the browser for a passkey, with a new challenge each time, and takes what it answers. */
export async function action({ request }: ActionFunctionArgs) {
  const { step, passkeys } = wordsIn(null).security;
  const form = await readForm(request);
  const isAnswer = form.has("credential");
  if (isAnswer) {
    const userId = await finishPasskeySignIn(request, form.get("credential"));
    if (userId !== null) {
      const cookie = await startSignIn(request, userId, now());
      const ended = [noStepCookie("passkey-sign-in"), noStepCookie("second-factor")];
      return goOn(form, userId, [cookie, ...ended]);
    }
  }
  const { options, cookie } = found(await beginPasskeySignIn());
  const page = {
    ...{ title: step.passkeyTitle, asking: passkeys.asking, refused: step.passkeyRefused },
    ...{ tryAgain: step.tryAgain, usePassword: step.usePassword },
    // Asked again by itself, a passkey that is refused would be refused for ever.
    ...{ options, asksAtOnce: !isAnswer },
    ...{ next: ownPath(form.get("next")), sealed: textOrNull(form.get(SEALED_FIELD)) },
  };
  return data(page, { status: isAnswer ? 422 : 200, headers: { "Set-Cookie": cookie } });
}

const textOrNull = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : null);

export default function PasskeyRoute() {
  const page = useActionData<typeof action>();
  return page ? <PasskeySignIn key={page.options} page={page} /> : null;
}
