import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";

/** A part of a page with its forms and links, as the server sends it: nobody is signed in, and no script has run. */
export async function drawn(part: ReactNode): Promise<string> {
  const { dataRoutes, query } = createStaticHandler([{ id: "root", path: "*", element: part }]);
  const context = await query(new Request("http://supple.example/clinic"));
  if (context instanceof Response) throw new Error("The page answered with a redirect.");
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  );
}

/** The text of it, without marks: what somebody reads, one thing after the other. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
