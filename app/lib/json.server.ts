/** How deep lists and objects may stand in one another: as deep as a questionnaire may be, far above anything else of ours. */
const MAX_DEPTH = 20;

const [QUOTE, BACKSLASH] = ['"', "\\"].map((mark) => mark.charCodeAt(0));

/**
 * Reads JSON that somebody sent. A hundred thousand brackets fit in a small body, and whatever walks down what is
 * made of them runs out of stack: so the depth is looked at first.
 * @returns undefined when it is no JSON, or nested deeper than anything of ours
 */
export function readJson(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (quoted && code === BACKSLASH) i += 1;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted) depth += stepOf(text[i]);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function stepOf(mark: string | undefined): number {
  if (mark === "[" || mark === "{") return 1;
  return mark === "]" || mark === "}" ? -1 : 0;
}
