import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askReset } from "~/auth/reset.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { AskReset } from "~/screens/account/reset";
import { askResetSchema } from "~/screens/account/reset-forms.server";
import { askResetPage } from "~/screens/account/reset-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

export function loader({ request }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.has("sent");
  return { page: askResetPage(isSent, wordsIn(null)) };
}

/** The same answer, and the same work, for an address that somebody has and for any other. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, askResetSchema(wordsIn(null)));
  if (!form.ok) return form.invalid();
  await askReset(form.value.email);
  return redirect("/reset?sent");
}

export default function ResetAskedFor() {
  const { page } = useLoaderData<typeof loader>();
  return <AskReset page={page} form={useActionData<typeof action>()?.form} />;
}
