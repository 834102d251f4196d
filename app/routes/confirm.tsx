import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirm, goOnConfirmed, nextAfterConfirm } from "~/auth/confirm.server";
import { requireActor, requireOwnForm } from "~/auth/guards.server";
import { canGoOn, holdForm, SEALED_FIELD } from "~/auth/held-form.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { passkeyPlace } from "~/auth/passkey-place.server";
import { findSecondFactor, hasSecondFactor } from "~/auth/second-factor.server";
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
  const person = {
    ...{ email: (await getOwnAccount(actor)).email, hasPasskeyPlace: passkeyPlace() !== null },
    kinds: await findSecondFactor(actor.userId),
  };
  const next = await nextAfterConfirm(request);
  return { page: confirmPage(person, next, wordsIn(actor.language)) };
}

export async function action({ request }: ActionFunctionArgs) {
  // Not the guard of other pages, which takes a form that is kept in it for its own.
  const actor = await requireOwnForm(request);
  const formData = await readForm(request);
  const next = await nextAfterConfirm(request);
  if (formData.get("intent") !== CONFIRM) return hold(formData, next);
  const words = wordsIn(actor.language);
  const hasFactor = await hasSecondFactor(actor.userId);
  const form = await parseForm(formData, confirmSchema(words, hasFactor));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const result = await confirm(request, actor, form.value);
    if ("cookie" in result) return goOnConfirmed(next, actor, formData, [result.cookie]);
    return result.wrong === "password"
      ? form.reject({ password: words.wayIn.confirm.wrong })
      : form.reject({ code: words.security.wrong.proof });
  });
}

/** A form of another page, which asked for this one first: it is kept until its writer has confirmed. */
async function hold(form: FormData, path: string) {
  const goesOn = canGoOn(form);
  const sealed = (await holdForm(form, path, goesOn)) ?? TOO_LONG;
  const initialValue = { [SEALED_FIELD]: sealed, ...(goesOn && { goesOn: "yes" }) };
  return answerForm({ initialValue }, 401);
}

export default function ConfirmRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <Confirm page={page} form={useActionData<typeof action>()?.form} />;
}
