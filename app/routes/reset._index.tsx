import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasPlace, limitNetwork } from "~/auth/limits.server";
import { pageLanguage } from "~/auth/page-language.server";
import { askReset } from "~/auth/reset.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { AskReset } from "~/screens/account/reset";
import { askResetSchema } from "~/screens/account/reset-forms.server";
import { askResetPage } from "~/screens/account/reset-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.has("sent");
  return { page: askResetPage(isSent, wordsIn(await pageLanguage(request))) };
}

/** The same answer, and the same work, for an address that somebody has and for any other. */
export async function action({ request }: ActionFunctionArgs) {
  const words = wordsIn(await pageLanguage(request));
  const form = await parseForm(request, askResetSchema(words));
  if (!form.ok) return form.invalid();
  const { email } = form.value;
  return form.unlessTooMany(words.limits.form, async () => {
    await limitNetwork("reset-by-network");
    // Nobody is told that others asked for this address too.
    if (await hasPlace("reset-by-recipient", email)) await askReset(email);
    return redirect("/reset?sent");
  });
}

export default function ResetAskedFor() {
  const { page } = useLoaderData<typeof loader>();
  return <AskReset page={page} form={useActionData<typeof action>()?.form} />;
}
