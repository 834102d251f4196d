import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { getReset, resetPassword } from "~/auth/reset.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { Reset } from "~/screens/account/reset";
import { resetSchema } from "~/screens/account/reset-forms.server";
import { resetPage } from "~/screens/account/reset-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

/** Opening the link changes nothing: mail servers open links before people do. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { isOpen } = found(await getReset(params.token ?? ""));
  return { page: resetPage(isOpen, wordsIn(null)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const words = wordsIn(null);
  const { known } = found(await getReset(token));
  const form = await parseForm(request, resetSchema(words, known));
  if (!form.ok) return form.invalid();
  const isDone = await resetPassword(token, form.value.password);
  return isDone ? redirect("/login?reset") : form.reject({ "": words.wayIn.reset.gone.lead });
}

export default function ResetByLink() {
  const { page } = useLoaderData<typeof loader>();
  return <Reset page={page} form={useActionData<typeof action>()?.form} />;
}
