import type { LoaderFunctionArgs } from "@remix-run/node";

type RouteModule = {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: LoaderFunctionArgs) => unknown;
};

/** Every route module by the name of its file, without the ending. */
export const routes: Record<string, RouteModule> = Object.fromEntries(
  Object.entries(import.meta.glob<RouteModule>("../../app/routes/*.{ts,tsx}", { eager: true })).map(
    ([path, module]) => [path.replace(/^.*\/|\.tsx?$/g, ""), module],
  ),
);

/** "clinic.patients.$patientId_.edit" → ["clinic", "patients", "$patientId", "edit"] */
function segmentsOf(route: string): string[] {
  // "[.]" in a file name is a dot that does not part segments.
  return route
    .replaceAll("[.]", "\0")
    .split(".")
    .filter((segment) => !segment.startsWith("_"))
    .map((segment) => segment.replace(/_$/, "").replaceAll("\0", "."));
}

/** The address of a route without params. */
export function pathOf(route: string): string {
  return `/${segmentsOf(route).join("/")}`;
}

/** The route's params in a path. @throws when the path is not one of the route's */
export function paramsOf(route: string, path: string): Record<string, string> {
  const pattern = segmentsOf(route);
  const parts = new URL(path, "http://test.invalid").pathname.split("/").filter(Boolean);
  const fits = pattern.every((name, i) => name.startsWith("$") || name === parts[i]);
  if (!fits || pattern.length !== parts.length) throw new Error(`${path} is not at ${route}.`);
  const named = pattern.flatMap((name, i) =>
    name.startsWith("$") ? [[name.slice(1), decodeURIComponent(parts[i] ?? "")]] : [],
  );
  return Object.fromEntries(named);
}
