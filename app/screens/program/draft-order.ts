import type { DraftItem } from "./draft";

/** An item of two drafts put together, and the one of theirs that it stands for; null where only this draft has it. */
export type Placed = { item: DraftItem; theirs: DraftItem | null };

/** Whether places rise. */
export function isInOrder(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

/** The order of this draft, with what they added after whatever it follows in theirs. */
export function withTheirs(
  placed: readonly Placed[],
  news: readonly Placed[],
  theirs: readonly DraftItem[],
): Placed[] {
  const before = ({ theirs: other }: Placed) => theirs.slice(0, other ? theirs.indexOf(other) : 0);
  return news.reduce<Placed[]>(
    (list, each) => {
      const follows = before(each);
      const at = list.findLastIndex(
        ({ theirs: other }) => other !== null && follows.includes(other),
      );
      return [...list.slice(0, at + 1), each, ...list.slice(at + 1)];
    },
    [...placed],
  );
}

/** Their order, with what was added here after whatever it follows in this draft. */
export function inTheirOrder(
  placed: readonly Placed[],
  news: readonly Placed[],
  theirs: readonly DraftItem[],
): Placed[] {
  const place = ({ theirs: other }: Placed) => (other ? theirs.indexOf(other) : -1);
  const list = [...placed, ...news]
    .filter((each) => each.theirs !== null)
    .sort((a, b) => place(a) - place(b));
  for (const own of placed.filter((each) => each.theirs === null)) {
    const follows = placed[placed.indexOf(own) - 1];
    list.splice(follows ? list.indexOf(follows) + 1 : 0, 0, own);
  }
  return list;
}
