// Draws every pose into one page, to be looked at: start, middle if there is one, end, and five frames of the movement.
// Usage: node scripts/figures/contact-sheet.mjs <file.html> [dark] [pose …]
import { writeFileSync } from "node:fs";
import { pageMaker } from "./draw.mjs";
import { withModules } from "./vite.mjs";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error("Usage: node scripts/figures/contact-sheet.mjs <file.html> [dark] [pose …]");
  process.exit(1);
}
const theme = rest[0] === "dark" ? "dark" : "light";
const wanted = theme === "dark" ? rest.slice(1) : rest;
const FRAMES = [0, 0.25, 0.5, 0.75, 1];

await withModules(async (load) => {
  const { poses } = await load("/app/content/poses/index.ts");
  const { phasesOf, cell, grid, page } = await pageMaker(load);
  const shown = Object.entries(poses).filter(([id]) => wanted.length === 0 || wanted.includes(id));
  const stills = shown.flatMap(([id, pose]) =>
    phasesOf(pose).map((phase) => cell(pose, id, phase)),
  );
  const strips = shown.map(([id, pose]) =>
    grid(
      FRAMES.length,
      FRAMES.map((at) => cell(pose, id, at)),
      id,
    ),
  );
  const words = `${shown.length} poses: first still, then in five frames of their movement.`;
  writeFileSync(file, page("Supple figures", words, [grid(4, stills, "stills"), ...strips], theme));
});
console.log(`Wrote ${file}`);
