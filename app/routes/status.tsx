import { pageTitle } from "~/components/shell/page-title";
import { useWords } from "~/components/ui/words";

export const meta = pageTitle(({ shell }) => shell.runningTitle);

/**
 * The barest page there is: it tells a person that the server answers. It reads nothing, so it is also the
 * floor that the bench and the size budget measure every other page against.
 */
export default function Status() {
  return <p>{useWords().shell.running}</p>;
}
