const TITLES = /^(dr|mr|mrs|ms|mx|prof)\.?$/i;

/** How to speak to somebody: the first name, or the whole name of whoever signs with a title. */
export function firstName(name: string): string {
  const [first = ""] = name.trim().split(/\s+/);
  return first === "" || TITLES.test(first) ? name.trim() : first;
}
