import { fileURLToPath } from "node:url";

/** Path of a SQLite `file:` address: `file:./data/x.db`, `file:/srv/x.db`, `file:C:\x.db` or `file:///srv/x.db`. */
export function sqliteFile(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
}
