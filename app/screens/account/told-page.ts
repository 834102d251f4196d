/** A page that only tells something, and where to go on. */
export type ToldPage = {
  title: string;
  lead: string;
  /** What to do when that is not enough; null where there is nothing to add. */
  more: string | null;
  links: { to: string; label: string }[];
};

export function toldPage(
  { title, lead }: { title: string; lead: string },
  links: ToldPage["links"] = [],
): ToldPage {
  return { title, lead, more: null, links };
}
