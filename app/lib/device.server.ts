/** In the order in which they are asked for: most browsers also call themselves by the names of others. */
const BROWSERS: [name: string, sign: RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\/|\bOpera\b/],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ["Safari", /\bVersion\/[\d.]+.*\bSafari\//],
];

const SYSTEMS: [name: string, sign: RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMac OS X\b|\bMacintosh\b/],
  ["Linux", /\bLinux\b|\bX11\b/],
];

/** More than any browser sends. */
const MAX_LENGTH = 500;

/**
 * By which a person knows one of their devices again, "Chrome on Windows": proper names, without versions.
 * @param userAgent as the browser calls itself
 * @returns what of both is known; null when nothing is
 */
export function deviceOf(userAgent: string | null): string | null {
  const said = (userAgent ?? "").slice(0, MAX_LENGTH);
  const known = [BROWSERS, SYSTEMS].map((all) => all.find(([, sign]) => sign.test(said))?.[0]);
  return known.filter((name) => name !== undefined).join(" on ") || null;
}
