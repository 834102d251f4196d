// Draws the app's icons for phones from public/favicon.svg, once whenever that changes: node scripts/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./programs.mjs";

const SVG = readFileSync("public/favicon.svg", "utf8");
const GROUND = /<rect[^>]*fill="(#\w+)"/.exec(SVG)?.[1] ?? "#ffffff";
/** A phone may cut a maskable icon to a circle of 80 % of its width (W3C, Web App Manifest): the drawing stays inside. */
const SAFE = 0.8;

/** Of one colour, on nothing: what stands at the upper edge of a phone. */
const SHAPE = SVG.replace(/<rect[^>]*>/, "").replace(/stroke="#\w+"/, 'stroke="#ffffff"');

/** `share`: of the width that the drawing takes, on a ground that fills the rest. */
const icons = [
  { name: "icon-192", size: 192, share: 1 },
  { name: "icon-512", size: 512, share: 1 },
  { name: "icon-maskable-512", size: 512, share: SAFE },
  { name: "apple-touch-icon", size: 180, share: SAFE },
  { name: "badge-96", size: 96, share: 1, svg: SHAPE },
];

const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const { name, size, share, svg = SVG } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const ground = share < 1 ? GROUND : "transparent";
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${100 * share}vw}</style>${svg}`,
    );
    writeFileSync(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
