import {
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { pageLanguage } from "~/auth/page-language.server";
import pickerStyles from "~/components/pain/pain-picker.css?url";
import { pageTitle } from "~/components/shell/page-title";
import tabbarStyles from "~/components/shell/tabbar.css?url";
import { dangerPage } from "~/screens/offline/danger-page";
import playerStyles from "~/screens/session/player.css?url";
import todayStyles from "~/screens/today/today.css?url";
import wrongStyles from "~/screens/wrong/wrong.css?url";
import { wordsIn } from "~/words/catalogue";

/** All screens of the patient in one: a file of its own, which the phone keeps. */
const Offline = lazy(() => import("~/screens/offline/offline"));

export const links: LinksFunction = () =>
  [tabbarStyles, todayStyles, pickerStyles, playerStyles, wrongStyles].map((href) => ({
    rel: "stylesheet",
    href,
  }));

/** By it the worker knows in which language it keeps the page. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta = pageTitle(({ today }) => today.title);

/**
 * For nobody: a phone keeps this page and draws on it what it keeps itself. `?lang=` names what its person reads: one of
 * the languages that any clinic here has turned on. What to do in danger stands in it in all languages.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = wordsIn(await pageLanguage(request));
  return data({ language, danger: dangerPage() }, { headers: { "Content-Language": language } });
}

/** There is no server to ask. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

export default function OfflineRoute() {
  const { language } = useLoaderData<typeof loader>();
  return (
    <Suspense fallback={<main id="content" className="phone" />}>
      <Offline language={language} />
    </Suspense>
  );
}
