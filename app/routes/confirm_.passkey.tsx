import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmByPasskey, goOnConfirmed, nextAfterConfirm } from "~/auth/confirm.server";
import { found, requireActor, requireOwnForm } from "~/auth/guards.server";
import { SEALED_FIELD } from "~/auth/held-form.server";
import { limitNetwork } from "~/auth/limits.server";
import { passkeyPlace } from "~/auth/passkey-place.server";
import { beginPasskeySignIn } from "~/auth/passkey-sign-in.server";
import { noStepCookie } from "~/auth/sign-in-step.server";
import { pageTitle } from "~/components/shell/page-title";
import { readForm } from "~/lib/form.server";
import { caughtTooMany } from "~/lib/too-many.server";
import { PasskeySignIn } from "~/screens/account/passkey-sign-in";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

/** Asks nothing yet: a challenge is made when a button is pressed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const next = await nextAfterConfirm(request);
  if (!passkeyPlace()) throw redirect(`/confirm?next=${encodeURIComponent(next)}`);
  const { security, wayIn } = wordsIn(actor.language);
  const { step, passkeys } = security;
  const { usePasskey, passkeyRefused } = wayIn.confirm;
  const page = {
    ...{ title: step.passkeyTitle, begin: usePasskey, asking: passkeys.asking },
    ...{ refused: passkeyRefused, tryAgain: step.tryAgain, usePassword: step.usePassword },
  };
  return { page, next };
}

/** As at the sign-in, but asks for the passkeys of whoever is signed in alone. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOwnForm(request);
  const form = await readForm(request);
  const words = wordsIn(actor.language);
  const carried = form.get(SEALED_FIELD);
  const kept = {
    sealed: typeof carried === "string" ? carried : null,
    goesOn: form.has("goesOn"),
  };
  const tooMany = await caughtTooMany(limitNetwork("sign-in-steps-by-network"));
  if (tooMany) {
    const refused = words.limits.plain(tooMany.retryAfterSeconds);
    const headers = { "Retry-After": String(tooMany.retryAfterSeconds) };
    return data({ ...kept, options: null, refused }, { status: 429, headers });
  }
  const isAnswer = form.has("credential");
  if (isAnswer) {
    const next = await nextAfterConfirm(request);
    const cookie = await confirmByPasskey(request, actor, form.get("credential"));
    const ended = noStepCookie("passkey-sign-in");
    if (cookie !== null) return goOnConfirmed(next, actor, form, [cookie, ended]);
  }
  const { options, cookie } = found(await beginPasskeySignIn(actor.userId));
  // Asked again by itself, a passkey that is refused would be refused for ever.
  const refused = isAnswer ? words.wayIn.confirm.passkeyRefused : null;
  const headers = { "Set-Cookie": cookie };
  return data({ ...kept, options, refused }, { status: isAnswer ? 422 : 200, headers });
}

export default function ConfirmByPasskeyRoute() {
  const asked = useActionData<typeof action>();
  return (
    <PasskeySignIn
      key={asked?.options ?? asked?.refused}
      at="/confirm"
      {...useLoaderData<typeof loader>()}
      asked={asked}
    />
  );
}
