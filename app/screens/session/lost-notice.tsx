import { Notice } from "~/components/ui/notice";
import { useWords } from "~/components/ui/words";
import { isOver, type RunState } from "./run-state";

/** Why an earlier run is not gone on with; nothing when there is none. */
export function LostNotice({ run }: { run: RunState }) {
  const { lost } = useWords().session;
  if (run.lost === null) return null;
  const { title, text } = lost[run.lost];
  return (
    <Notice title={title} role="status">
      <span>{run.lost === "changed" && isOver(run) ? lost.changed.log : text}</span>
    </Notice>
  );
}
