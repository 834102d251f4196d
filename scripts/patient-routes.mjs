// A second list of routes for the patients' pages. Remix sends the list of all routes with every page, and two thirds of
// it are pages of a clinic's staff: a phone loads the list without them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

const ASSETS = join("build", "client", "assets");

/**
 * The clinic's pages, files, what only a mail leads to, and any address that has no page: from a page of the patients' a
 * new document leads there.
 */
const NOT_THEIRS =
  /^routes\/(\$$|(clinic|export|calendar|events|status|first-owner|email|invite|reminders)\b)/;

const isForPatients = (routeId) => !NOT_THEIRS.test(routeId);

/**
 * The list in a file that Remix wrote, as an object.
 * @param {string} file its path
 */
export function readRoutes(file) {
  const window = {};
  runInNewContext(readFileSync(file, "utf8"), { window });
  return window.__remixManifest;
}

/** Writes `manifest-….patients.js` beside the whole list `manifest-….js` of a finished build. */
function writePatientRoutes() {
  const whole = readdirSync(ASSETS).find((file) => /^manifest-\w+\.js$/.test(file));
  if (!whole) throw new Error(`There is no list of routes in ${ASSETS}.`);
  const list = readRoutes(join(ASSETS, whole));
  const routes = Object.fromEntries(
    Object.entries(list.routes).filter(([id]) => isForPatients(id)),
  );
  const file = whole.replace(/\.js$/, ".patients.js");
  const url = list.url.replace(/\.js$/, ".patients.js");
  writeFileSync(
    join(ASSETS, file),
    `window.__remixManifest=${JSON.stringify({ ...list, url, routes })};`,
  );
}

/**
 * For vite.config: writes it when the server's part is built, after which Remix has written the whole list.
 * @returns {import("vite").Plugin}
 */
export function patientRoutes() {
  let isServerBuild = false;
  return {
    name: "supple:patient-routes",
    apply: "build",
    configResolved: ({ build }) => {
      isServerBuild = Boolean(build.ssr);
    },
    closeBundle: () => {
      if (isServerBuild) writePatientRoutes();
    },
  };
}
