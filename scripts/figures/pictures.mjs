// npm run figures: the contact sheet of all poses and the movement of five of them, as pictures for docs/figures.md.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "../programs.mjs";
import { pageMaker } from "./draw.mjs";
import { withModules } from "./vite.mjs";

const FOLDER = "docs/figures";
const STRIPS = ["lunge", "pigeon", "sit-to-stand", "bird-dog", "standing-hamstring"];
const FRAMES = [0, 0.25, 0.5, 0.75, 1];

const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
mkdirSync(FOLDER, { recursive: true });
try {
  await withModules(async (load) => {
    const { poses } = await load("/app/content/poses/index.ts");
    const { phasesOf, cell, grid, page } = await pageMaker(load);
    const stills = Object.entries(poses).flatMap(([id, pose]) =>
      phasesOf(pose).map((phase) => cell(pose, id, phase)),
    );
    const words = `${Object.keys(poses).length} poses in ${stills.length} phases.`;
    for (const theme of ["light", "dark"]) {
      const html = page("Supple figures", words, grid(8, stills, "stills"), theme);
      await shoot(html, `contact-sheet-${theme}.png`);
    }
    const strips = STRIPS.map((id) =>
      grid(
        FRAMES.length,
        FRAMES.map((at) => cell(poses[id], id, at)),
        id,
      ),
    );
    await shoot(page("Movement", "Five figures, five moments each.", strips), "movement.png");
  });
} finally {
  await browser.close();
}

async function shoot(html, name) {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await tab.setContent(html);
  await tab.screenshot({ path: `${FOLDER}/${name}`, fullPage: true });
  await tab.close();
  console.log(`${FOLDER}/${name}`);
}
