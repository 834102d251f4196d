// Checks one pose and draws it large: bends of the joints, gaps where it should touch, and every phase side by side.
// Usage: node scripts/figures/pose.mjs <pose> [file.html]
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { pageMaker } from "./draw.mjs";
import { withModules } from "./vite.mjs";

const [id, file] = process.argv.slice(2);
const STEPS = [0, 0.25, 0.5, 0.75, 1];
const MOST_GAP = 2.5;

await withModules(async (load) => {
  const { poses } = await load("/app/content/poses/index.ts");
  const { tween, PHASE_SHARES } = await load("/app/components/figures/tween.ts");
  const { jointBends } = await load("/tests/components/figures/ranges.ts");
  const { gap, sunken } = await load("/tests/components/figures/contacts.ts");
  const pose = poses[id];
  if (pose === undefined) {
    console.error(`No pose "${id}". There are: ${Object.keys(poses).join(", ")}`);
    process.exit(1);
  }

  const row = (label, values) =>
    console.log(label.padEnd(22), ...values.map((value) => `${value}`.padStart(7)));
  const at = STEPS.map((step) => tween(pose, step));
  row("share of the way", STEPS);
  for (const [i, { joint }] of jointBends(at[0]).entries()) {
    const bends = at.map((skeleton) => jointBends(skeleton)[i]);
    row(
      `bend ${joint}`,
      bends.map(({ bend, possible }) => `${bend}${possible ? "" : " !!"}`),
    );
  }
  for (const contact of pose.contacts) {
    const { joint, on, phase } = contact;
    const gaps = STEPS.map((step, i) => {
      if (phase !== undefined && PHASE_SHARES[phase] !== step) return "";
      const value = gap(pose, at[i].joints, contact);
      return `${value.toFixed(1)}${Math.abs(value) > MOST_GAP ? " !!" : ""}`;
    });
    row(`gap ${joint}–${on}`, gaps);
  }
  for (const [i, { joints }] of at.entries()) {
    for (const { joint, by } of sunken(pose, joints))
      console.log(`!! ${joint} under the floor by ${by.toFixed(1)} at ${STEPS[i]}`);
  }
  console.log(`${gzipSync(JSON.stringify(pose)).length} bytes of data (gz)`);

  if (file !== undefined) {
    const { phasesOf, cell, grid, page } = await pageMaker(load);
    const phases = phasesOf(pose);
    const cells = phases.map((phase) => cell(pose, id, phase));
    writeFileSync(file, page(id, pose.seen.end, grid(phases.length, cells, "phases")));
    console.log(`Wrote ${file}`);
  }
});
