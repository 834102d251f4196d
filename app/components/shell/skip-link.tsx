import { useWords } from "~/components/ui/words";

/** First stop for the keyboard: past the navigation. */
export function SkipLink() {
  return (
    <a href="#content" className="skip-link btn">
      {useWords().shell.skip}
    </a>
  );
}
