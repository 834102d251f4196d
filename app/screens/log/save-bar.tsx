import { Button } from "~/components/ui/button";

/**
 * The button that stays in sight. Until a number is picked it says so; it can be pressed all the same,
 * and the page then says what is missing.
 */
export function SaveBar({ words, needsNumber }: { words: string; needsNumber: boolean }) {
  return (
    <div className="save-bar">
      <Button size="lg" className="w-full">
        <span className="when-ready">{words}</span>
        {needsNumber ? <span className="when-empty">Save: pick a number first</span> : null}
      </Button>
    </div>
  );
}
