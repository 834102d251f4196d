import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmPassword } from "~/auth/change-password.server";
import { currentSignInId } from "~/auth/current-sign-in.server";
import { homeOf, requireActor, requireOwnForm } from "~/auth/guards.server";
import { holdForm, openHeldForm, SEALED_FIELD, wayOfHeldForm } from "~/auth/held-form.server";
import { ownPath } from "~/auth/next.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { pageTitle } from "~/components/shell/page-title";
import { TOO_LONG } from "~/components/shell/sign-in-form";
import { answerForm, parseForm, readForm } from "~/lib/form.server";
import { Confirm } from "~/screens/security/confirm";
import { confirmSchema } from "~/screens/security/confirm-form.server";
import { CONFIRM } from "~/screens/security/confirm-intent";
import { confirmPage } from "~/screens/security/confirm-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { email } = await getOwnAccount(actor);
  const next = await goingTo(request);
  return { page: confirmPage(email, next, wordsIn(actor.language)) };
}

export async function action({ request }: ActionFunctionArgs) {
  // Not the guard of other pages, which takes a form that is kept in it for its own.
  const actor = await requireOwnForm(request);
  const formData = await readForm(request);
  if (formData.get("intent") !== CONFIRM) {
    // A form of another page, which asked for this one first: it is kept until its writer has confirmed.
    const sealed = await holdForm(formData, nextOf(request) ?? "/");
    return answerForm({ initialValue: { [SEALED_FIELD]: sealed ?? TOO_LONG } }, 401);
  }
  const words = wordsIn(actor.language);
  const form = await parseForm(formData, confirmSchema(words));
  if (!form.ok) return form.invalid();
  const isTheirs = await confirmPassword(
    actor,
    await currentSignInId(request),
    form.value.password,
  );
  if (!isTheirs) return form.reject({ password: words.wayIn.confirm.wrong });
  const held = await openHeldForm(formData.get(SEALED_FIELD));
  const way = held && wayOfHeldForm(held, actor.userId);
  return way ? redirect(way, 307) : redirect(await goingTo(request));
}

async function goingTo(request: Request): Promise<string> {
  return nextOf(request) ?? (await homeOf(request)) ?? "/";
}

function nextOf(request: Request): string | null {
  return ownPath(new URL(request.url).searchParams.get("next"));
}

export default function ConfirmRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <Confirm page={page} form={useActionData<typeof action>()?.form} />;
}
