import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The build as it is served: what the role table does not know is refused (403) before anything of it runs, so that a
 * new page is open to nobody until somebody has said to whom.
 * @param isListed whether the table knows a route, by the name of its file
 */
export function onlyListed(build: ServerBuild, isListed: (route: string) => boolean): ServerBuild {
  const routes: Routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route || id === "root" || isListed(id.replace(/^routes\//, ""))) return [id, route];
      return [id, { ...route, module: { ...route.module, loader: refuse, action: refuse } }];
    }),
  );
  return { ...build, routes };
}

function refuse(): never {
  throw new Response(null, { status: 403, statusText: "Forbidden" });
}
