/**
 * Something that stops the start and that the person at the terminal can mend.
 * `message` is one line in plain words: what is wrong, then what to do. It is shown without a stack.
 */
export class StartError extends Error {
  override name = "StartError";
}
