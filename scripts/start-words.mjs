/** The process that started this one, when it is npm: the server ends when npm does. */
export const npmParent = process.env.npm_lifecycle_event ? process.ppid : undefined;

/**
 * Runs a start; when it fails, ends the process with code 1. What a person can mend (StartError) is
 * said in one line, anything else is shown whole.
 * @param {() => Promise<void>} start
 */
export async function runOrExplain(start) {
  try {
    await start();
  } catch (error) {
    console.error(error.name === "StartError" ? error.message : error);
    process.exit(1);
  }
}
