import { TURNED_AWAY } from "./gate.server";

const lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

/**
 * Does what comes from one sender one by one, in the order in which it came, beside whatever others send: nobody's many
 * requests at one moment take the database to themselves.
 * @param by the sender, such as a patient's id
 * @param most so many wait or are at it, and further ones are TURNED_AWAY at once
 */
export async function inLine<T>(
  by: string,
  most: number,
  work: () => Promise<T>,
): Promise<T | typeof TURNED_AWAY> {
  const line = lines.get(by) ?? { last: Promise.resolve(), waiting: 0 };
  if (line.waiting >= most) return TURNED_AWAY;
  lines.set(by, line);
  line.waiting += 1;
  const done = line.last.then(work);
  // Whoever comes next goes on, whatever became of this one.
  line.last = done.catch(() => undefined);
  try {
    return await done;
  } finally {
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(by);
  }
}
