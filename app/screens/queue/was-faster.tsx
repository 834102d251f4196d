import { Eye } from "lucide-react";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import type { Faster } from "./answer-words";

/** Who answered an alert in the meantime, above what was typed about it. */
export function WasFaster({ faster }: { faster: Faster }) {
  return (
    <div className="notice" data-tone="info" role="alert" tabIndex={-1} ref={takeFocusInPlace}>
      <Eye className="icon" aria-hidden />
      <div>
        <b>{faster.title}</b>
        {faster.words === null ? null : <p>{`“${faster.words}”`}</p>}
        <p>Nothing was saved yet. Your words are still here.</p>
      </div>
    </div>
  );
}
