/** Whether a write failed because a row with the same unique value is already there (Prisma's P2002). */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

/** Runs a write; when another one took the unique value first, the answer is `otherwise` instead of an error. */
export async function unlessTaken<T, E>(write: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await write;
  } catch (error) {
    if (isUniqueViolation(error)) return otherwise;
    throw error;
  }
}
