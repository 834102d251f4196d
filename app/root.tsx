import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLoaderData,
  useMatches,
} from "@remix-run/react";
import {
  Children,
  type ComponentProps,
  cloneElement,
  isValidElement,
  type ReactNode,
  useEffect,
  useReducer,
} from "react";
import { getAccount, getActor, placeIdOf } from "~/auth/actor.server";
import { pageLanguage } from "~/auth/page-language.server";
import { FigureShapes } from "~/components/figures/parts/FigureShapes";
import { ErrorPage } from "~/components/shell/error-page";
import { languageOf, wordsOf } from "~/components/shell/page-title";
import { RouteAnnouncer } from "~/components/shell/route-announcer";
import { Travelling } from "~/components/shell/travelling";
import { WordsFile } from "~/components/shell/words-file";
import { WordsProvider } from "~/components/ui/words";
import { directionOf } from "~/domain/languages";
import { useNonce } from "~/lib/nonce";
import { phoneState } from "~/lib/phone/state";
import { LibrarySheetWhereShown } from "~/screens/library/library-sheet";
import stylesheet from "~/styles/app.css?url";
import { loadPageWords } from "~/words/load-page-words";
import { holdsPageWords, type PageWords, pageWordsIn } from "~/words/page-words";

export const links: LinksFunction = () => [
  { rel: "preload", href: interLatin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

export const meta: MetaFunction = ({ matches }) => [{ title: wordsOf(matches).shell.product }];

/**
 * Who reads, at which of their places, for the forms they open, and in which language; null while nobody is signed in or none was chosen.
 * Asked with every page: somebody else may have signed in in another tab.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const account = await getAccount(request);
  const actor = await getActor(request);
  return {
    userId: account?.id ?? null,
    placeId: actor && placeIdOf(actor),
    ownRecordId: actor?.kind === "patient" ? actor.patientId : null,
    language: await pageLanguage(request),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const matches = useMatches();
  const words = usePageWords(matches);
  return (
    <html lang={words.language} dir={directionOf(words.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f5f1e8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#101715" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href={`/manifest.webmanifest?lang=${words.language}`} />
        <Meta />
        <Links />
        {/* Last, as the sheet below. */}
        {import.meta.env.SSR ? <WordsFile language={words.language} /> : null}
      </head>
      <body>
        <WordsProvider value={words}>
          <Travelling />
          {children}
        </WordsProvider>
        <RouteAnnouncer />
        {matches.some(drawsNoFigure) ? null : <FigureShapes />}
        <ScrollRestoration nonce={nonce} />
        <ScriptsAfterPaint nonce={nonce} />
        {/* Last, where React tolerates what it does not know: in the browser nobody draws or touches the sheet. */}
        {import.meta.env.SSR ? <LibrarySheetWhereShown /> : null}
      </body>
    </html>
  );
}

/**
 * Remix's scripts, with every module that it asks for ahead marked as less urgent than the style sheets and the font: the
 * page stands without them, and a phone on a slow line otherwise draws nothing until all of them are there (decision 053).
 */
function ScriptsAfterPaint(props: ComponentProps<typeof Scripts>) {
  // Called and not drawn: Remix hands on no other attribute to these links.
  const drawn = Scripts(props);
  if (drawn === null) return null;
  return Children.map((drawn.props as { children: ReactNode }).children, (part) =>
    isValidElement<{ rel?: string }>(part) && part.props.rel === "modulepreload"
      ? cloneElement(part, { fetchpriority: "low" } as object)
      : part,
  );
}

/** The words of the page. A browser that comes from a page in another language loads them, and draws once more. */
function usePageWords(matches: ReturnType<typeof useMatches>): PageWords {
  const language = languageOf(matches) ?? "en";
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!holdsPageWords(language)) void loadPageWords(language).then(drawAgain);
  }, [language]);
  return pageWordsIn(language);
}

/** A page whose `handle.drawsNoFigure`, asked with its data, says so: the shapes of figures are left out, as they are many. */
function drawsNoFigure({ handle, data }: ReturnType<typeof useMatches>[number]): boolean {
  const asks = typeof handle === "object" && handle !== null && "drawsNoFigure" in handle;
  return asks && typeof handle.drawsNoFigure === "function" && handle.drawsNoFigure(data) === true;
}

/** What is kept on a phone is drawn without a server: there nothing is asked again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) =>
  [currentUrl, nextUrl].every(({ pathname }) => pathname === "/my/offline")
    ? false
    : defaultShouldRevalidate;

/** For another person or place everything is drawn anew: nothing that was typed at one of them stays in a field. */
export default function App() {
  const { userId, placeId, ownRecordId } = useLoaderData<typeof loader>();
  // What the phone keeps is none of the page's: it begins once the page stands.
  useEffect(() => {
    const isForPatient = ownRecordId !== null || window.location.pathname === "/my/offline";
    if (!isForPatient && phoneState.getText() === null) return;
    void import("~/screens/offline/keeper").then(({ keepPhone }) =>
      keepPhone({ userId, placeId, ownRecordId }),
    );
  }, [userId, placeId, ownRecordId]);
  return <Outlet key={`${userId} ${placeId}`} />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
