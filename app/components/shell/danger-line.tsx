import { useWords } from "~/components/ui/words";
import { DANGER_IN_ENGLISH } from "~/words/danger";

/** What to do in danger in English, below the same in the language of the page; nothing on an English page. */
export function DangerLine() {
  if (useWords().language === "en") return null;
  return (
    <p className="font-semi" lang="en" dir="ltr">
      {DANGER_IN_ENGLISH}
    </p>
  );
}
