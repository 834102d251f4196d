import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Outlet, type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { pageAddress } from "~/auth/page-address.server";
import { isLookedAt } from "~/auth/page-view.server";
import { ErrorPage } from "~/components/shell/error-page";
import { PatientShell } from "~/components/shell/patient-shell";
import tabbarStyles from "~/components/shell/tabbar.css?url";
import { countOwnUnread } from "~/data/messages/unread.server";
import { noticeToAsk } from "~/data/team/privacy-notice.server";
import todayStyles from "~/screens/today/today.css?url";
import { wordsIn } from "~/words/catalogue";
import { firstName } from "~/words/person";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: tabbarStyles },
  { rel: "stylesheet", href: todayStyles },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const asked = isLookedAt(request) && (await noticeToAsk(patient));
  if (asked) throw redirect(`/my/notice?next=${encodeURIComponent(pageAddress(request))}`);
  const { access, name, language } = patient;
  const { logsFor } = wordsIn(language).places;
  const strip = access === "carer" ? logsFor(firstName(name)) : null;
  return { strip, unread: await countOwnUnread(patient) };
}

/** Of the frame only the count of messages changes while somebody is in it: else the guard runs once. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  [currentUrl, nextUrl].some(({ pathname }) => pathname === "/my/messages");

export default function PatientArea() {
  return (
    <PatientShell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </PatientShell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
