import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmEmail, getEmailLink, refuseEmail } from "~/auth/email-link.server";
import { found } from "~/auth/guards.server";
import { limitNetwork } from "~/auth/limits.server";
import { pageLanguage } from "~/auth/page-language.server";
import { wordsOf } from "~/components/shell/page-title";
import { readForm } from "~/lib/form.server";
import { EmailLink } from "~/screens/account/email-link";
import { emailLinkPage } from "~/screens/account/email-page";
import { Told } from "~/screens/account/told";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  const title = data?.ask?.title ?? data?.told?.title;
  return [{ title: title ? shell.pageTitle(title) : shell.product }];
};

/** Opening the link changes nothing: mail servers open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await openLink(params.token ?? "");
  const isStopped = new URL(request.url).searchParams.has("stopped");
  return emailLinkPage(link, isStopped, wordsIn(await pageLanguage(request)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await openLink(token);
  const form = await readForm(request);
  const path = `/email/${encodeURIComponent(token)}`;
  if (form.get("intent") !== "refuse") {
    await confirmEmail(token);
    return redirect(path);
  }
  return redirect((await refuseEmail(token)) ? `${path}?stopped` : path);
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function openLink(token: string) {
  const link = await getEmailLink(token);
  if (!link) await limitNetwork("wrong-links-by-network");
  return found(link);
}

export default function EmailByLink() {
  const { ask, told } = useLoaderData<typeof loader>();
  return told ? <Told page={told} /> : <EmailLink page={ask} />;
}
