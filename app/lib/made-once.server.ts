/** `make`'s answer, made when it is first asked for and kept; a failure is not kept, so the next one asks anew. */
export function madeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= make().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
