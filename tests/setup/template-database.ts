import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "~/server/migrations/migrate";
import { type Cluster, startCluster } from "./postgres";
import { makeTemporary } from "./temporary";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of a migrated, empty database that test files copy and never touch. */
    templateDatabase: string;
    /** Folder of the run; it is removed when the run ends. */
    testFolder: string;
  }
}

/** One migrated database per run. TEST_PROVIDER=postgres runs the same tests on PostgreSQL. */
export default async function setup(project: TestProject) {
  const temporary = makeTemporary("test");
  let cluster: Cluster | null = null;
  const tearDown = async () => {
    await cluster?.stop();
    await temporary.remove();
  };
  try {
    if (process.env.TEST_PROVIDER === "postgres") cluster = await startCluster();
    const url =
      (await cluster?.createDatabase("template")) ??
      `file:${join(temporary.folder, "template.db")}`;
    await migrate(url);
    project.provide("templateDatabase", url);
    project.provide("testFolder", temporary.folder);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
