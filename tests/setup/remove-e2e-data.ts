import { rmSync } from "node:fs";

/** Removes the folder that playwright.config.ts made for this run. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
