import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { limitNetwork } from "~/auth/limits.server";
import { personOfMailLink } from "~/auth/reminder-links.server";
import { wordsOf } from "~/components/shell/page-title";
import { turnMailsOff } from "~/data/reminders/own-reminders.server";
import { MailsOff } from "~/screens/reminders/mails-off";
import { mailsOffPage } from "~/screens/reminders/mails-off-page";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.page.title) : shell.product }];
};

/** Opening the link changes nothing: mail servers open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await openLink(params.token ?? "");
  const isDone = new URL(request.url).searchParams.has("off");
  return { page: mailsOffPage(isDone, wordsIn(language)), language };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await turnMailsOff(await openLink(token));
  return redirect(`/reminders/${encodeURIComponent(token)}?off`);
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function openLink(token: string) {
  const person = await personOfMailLink(token);
  if (!person) await limitNetwork("wrong-links-by-network");
  return found(person);
}

export default function MailsOffByLink() {
  return <MailsOff {...useLoaderData<typeof loader>()} />;
}
