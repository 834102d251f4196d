import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "~/server/migrate";
import { type Cluster, startCluster } from "./postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of a migrated, empty database that test files copy and never touch. */
    templateDatabase: string;
  }
}

/** One migrated database per run. TEST_PROVIDER=postgres runs the same tests on PostgreSQL. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "supple-test-"));
  let cluster: Cluster | null = null;
  const tearDown = async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (process.env.TEST_PROVIDER === "postgres") cluster = await startCluster();
    const url = cluster
      ? await cluster.createDatabase("template")
      : `file:${join(folder, "template.db")}`;
    await migrate(url);
    project.provide("templateDatabase", url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
