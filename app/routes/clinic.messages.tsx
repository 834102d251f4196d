import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listThreads } from "~/data/messages/list-threads.server";
import { Inbox } from "~/screens/messages/inbox";
import { inboxPage, readInboxQuery } from "~/screens/messages/inbox-page";
import styles from "~/screens/messages/messages.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Messages · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const query = readInboxQuery(new URL(request.url).searchParams);
  const found = await listThreads(clinician, query);
  return inboxPage(found, query, clinician, await listExercises(clinician));
}

export default function InboxRoute() {
  return <Inbox page={useLoaderData<typeof loader>()} />;
}
