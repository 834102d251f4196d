import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { limitNetwork } from "~/auth/limits.server";
import { pageLanguage } from "~/auth/page-language.server";
import { getReset, resetPassword } from "~/auth/reset.server";
import { pageTitle } from "~/components/shell/page-title";
import { parseForm } from "~/lib/form.server";
import { Reset } from "~/screens/account/reset";
import { resetSchema } from "~/screens/account/reset-forms.server";
import { resetPage } from "~/screens/account/reset-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>((_, data) => data?.page.title ?? "");

/** Opening the link changes nothing: mail servers open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { isOpen, asksForCode } = await findReset(params.token ?? "");
  return { page: resetPage(isOpen, asksForCode, wordsIn(await pageLanguage(request))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const words = wordsIn(await pageLanguage(request));
  const { known, asksForCode } = await findReset(token);
  const form = await parseForm(request, resetSchema(words, known, asksForCode));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(words.limits.password, async () => {
    const result = await resetPassword(token, form.value);
    if (result === "code") return form.reject({ code: words.security.wrong.proof });
    if (result === "gone") return form.reject({ "": words.wayIn.reset.gone.lead });
    return redirect("/login?reset");
  });
}

async function findReset(token: string) {
  const reset = await getReset(token);
  if (!reset) await limitNetwork("wrong-links-by-network");
  return found(reset);
}

export default function ResetByLink() {
  const { page } = useLoaderData<typeof loader>();
  return <Reset page={page} form={useActionData<typeof action>()?.form} />;
}
