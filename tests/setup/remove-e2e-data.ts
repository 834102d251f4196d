import { rmSync } from "node:fs";

/** Removes the folders that playwright.config.ts made for this run. */
export default function removeData(): void {
  for (const folder of [process.env.E2E_PHONE_DATA, process.env.E2E_DESKTOP_DATA]) {
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
