/** Numbers to call. */

/** Country code first, and after it a nought in brackets that is dialled within the country alone: "+44 (0)20 …". */
const NOUGHT_AT_HOME = /^\(?(\+|00)([\d\s.)-]*)\(0\)/;

/** Where a tap on a number leads. @param number digits, with what stands between them for people to read */
export function telHref(number: string): string {
  return `tel:${number
    .trim()
    .replace(NOUGHT_AT_HOME, "$1$2")
    .replace(/[^+\d]/g, "")}`;
}
