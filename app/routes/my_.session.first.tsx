import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { principlesIn } from "~/content/principles";
import { markPrinciplesRead } from "~/data/patients/own-account.server";
import { ownPath } from "~/lib/own-path";
import { BeforeFirstSession } from "~/screens/session/before-first-session";
import todayStyles from "~/screens/today/today.css?url";
import { wordsIn } from "~/words/catalogue";

/** Its list has the look of the one in Learn. */
export const links: LinksFunction = () => [{ rel: "stylesheet", href: todayStyles }];

export const meta = pageTitle(({ session }) => session.first.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  return { principles: principlesIn(wordsIn(patient.language).language) };
}

export async function action({ request }: ActionFunctionArgs) {
  await markPrinciplesRead(await requirePatient(request));
  return redirect(ownPath(new URL(request.url).searchParams.get("next")) ?? "/my");
}

export default function MySessionFirst() {
  return <BeforeFirstSession {...useLoaderData<typeof loader>()} />;
}
