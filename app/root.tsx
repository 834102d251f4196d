import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import type { ReactNode } from "react";
import { FigureShapes } from "~/components/figures/parts/FigureShapes";
import { ErrorPage } from "~/components/shell/error-page";
import { useNonce } from "~/lib/nonce";
import { LibrarySheetWhereShown } from "~/screens/library/library-sheet";
import stylesheet from "~/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "preload", href: interLatin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Supple" }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <FigureShapes />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
        {/* Last, where React tolerates what it does not know: in the browser nobody draws or touches the sheet. */}
        {import.meta.env.SSR ? <LibrarySheetWhereShown /> : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
