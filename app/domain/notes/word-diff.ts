/** A run of text that stands in both versions, in the older one alone, or in the newer one alone. */
export type DiffRun = { kind: "same" | "gone" | "new"; text: string };

/** Cells of the table at most, a few milliseconds of work: what is longer is told as one change. */
const MOST_CELLS = 1_000_000;

/**
 * What changed from one text to another, word by word: the longest row of words that both share stays. The runs that are
 * not "new" make the older text, those that are not "gone" the newer one, to the letter.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const start = sharedFrom(a, b);
  const end = sharedFrom(a.slice(start).reverse(), b.slice(start).reverse());
  const runs: DiffRun[] = [];
  for (const word of a.slice(0, start)) add(runs, "same", word);
  for (const run of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
    add(runs, run.kind, run.text);
  for (const word of a.slice(a.length - end)) add(runs, "same", word);
  return runs;
}

/** Words, what stands between them, and the punctuation at their ends: together the whole text. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).flatMap((word) => {
    let end = word.length;
    while (end > 0 && ",.;:!?)”".includes(word.charAt(end - 1))) end -= 1;
    return [word.slice(0, end), word.slice(end)].filter((piece) => piece !== "");
  });
}

/** How many words both begin with. */
function sharedFrom(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

function middle(a: readonly string[], b: readonly string[]): DiffRun[] {
  if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0) {
    const runs: DiffRun[] = [
      { kind: "gone", text: a.join("") },
      { kind: "new", text: b.join("") },
    ];
    return runs.filter(({ text }) => text !== "");
  }
  const shared = lengthsOfShared(a, b);
  const width = b.length + 1;
  const at = (i: number, j: number) => shared[i * width + j] ?? 0;
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      runs.push({ kind: "same", text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: "gone", text: left });
      i += 1;
    } else {
      runs.push({ kind: "new", text: right ?? "" });
      j += 1;
    }
  }
  return runs;
}

/** For each pair of places, how many words the rests from there on share in the same order. */
function lengthsOfShared(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [below, beside] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1]];
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(below ?? 0, beside ?? 0);
    }
  }
  return lengths;
}

function add(runs: DiffRun[], kind: DiffRun["kind"], text: string): void {
  const open = runs.at(-1);
  if (open?.kind === kind) open.text += text;
  else runs.push({ kind, text });
}
