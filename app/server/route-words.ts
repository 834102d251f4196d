import type { ServerBuild } from "@remix-run/node";

/** The fixed words of all route paths, such as "clinic", "patients", "log.csv". */
export function routeWords(routes: ServerBuild["routes"]): ReadonlySet<string> {
  const paths = Object.values(routes).map((route) => route.path ?? "");
  const words = paths.flatMap((path) => path.split("/"));
  return new Set([...words.filter((word) => word !== "" && !/^[:*]/.test(word)), "_root"]);
}

/**
 * A path that is safe to log: whatever is not a fixed word of a route (an id, a token, a mistyped name)
 * becomes ":…", and a query string is left out.
 */
export function maskPath(address: string, words: ReadonlySet<string>): string {
  const path = address.split("?", 1)[0] ?? "";
  const [, base = "", suffix = ""] = /^(.*?)(\.data)?$/.exec(path) ?? [];
  const masked = base.split("/").map((part) => (part === "" || words.has(part) ? part : ":…"));
  return masked.join("/") + suffix;
}
