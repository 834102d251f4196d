import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { goOn } from "~/auth/after-sign-in.server";
import { found } from "~/auth/guards.server";
import { SEALED_FIELD } from "~/auth/held-form.server";
import { limitNetwork } from "~/auth/limits.server";
import { pageLanguage } from "~/auth/page-language.server";
import { passkeyPlace } from "~/auth/passkey-place.server";
import { beginPasskeySignIn, finishPasskeySignIn } from "~/auth/passkey-sign-in.server";
import { openSignIn } from "~/auth/sign-in.server";
import { noStepCookie } from "~/auth/sign-in-step.server";
import { pageTitle } from "~/components/shell/page-title";
import { now } from "~/lib/clock.server";
import { readForm } from "~/lib/form.server";
import { ownPath } from "~/lib/own-path";
import { caughtTooMany } from "~/lib/too-many.server";
import { PasskeySignIn } from "~/screens/account/passkey-sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle((words) => words.account.signIn);

/** Asks nothing yet: a challenge is made when a button is pressed. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!passkeyPlace()) throw redirect("/login");
  const { step, passkeys } = wordsIn(await pageLanguage(request)).security;
  const page = {
    ...{ title: step.passkeyTitle, begin: step.usePasskey, asking: passkeys.asking },
    ...{ refused: step.passkeyRefused, tryAgain: step.tryAgain, usePassword: step.usePassword },
  };
  return { page, next: ownPath(new URL(request.url).searchParams.get("next")) };
}

/** Asks the browser for a passkey, with a new challenge each time, and takes what it answers. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { security, limits } = wordsIn(await pageLanguage(request));
  const carried = form.get(SEALED_FIELD);
  const sealed = typeof carried === "string" ? carried : null;
  const tooMany = await caughtTooMany(limitNetwork("sign-in-steps-by-network"));
  if (tooMany) {
    const asked = { options: null, sealed, refused: limits.plain(tooMany.retryAfterSeconds) };
    const headers = { "Retry-After": String(tooMany.retryAfterSeconds) };
    return data(asked, { status: 429, headers });
  }
  const isAnswer = form.has("credential");
  if (isAnswer) {
    const userId = await finishPasskeySignIn(request, form.get("credential"));
    if (userId !== null) {
      const cookies = await openSignIn(request, userId, now());
      const ended = [noStepCookie("passkey-sign-in"), noStepCookie("second-factor")];
      return goOn(form, userId, [...cookies, ...ended]);
    }
  }
  const { options, cookie } = found(await beginPasskeySignIn());
  // Asked again by itself, a passkey that is refused would be refused for ever.
  const refused = isAnswer ? security.step.passkeyRefused : null;
  const asked = { options, sealed, refused };
  return data(asked, { status: isAnswer ? 422 : 200, headers: { "Set-Cookie": cookie } });
}

export default function PasskeyRoute() {
  const asked = useActionData<typeof action>();
  return (
    <PasskeySignIn
      key={asked?.options ?? asked?.refused}
      {...useLoaderData<typeof loader>()}
      asked={asked}
    />
  );
}
