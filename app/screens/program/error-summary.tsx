import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { countWords } from "~/words/numbers";
import { type ErrorLine, errorLines } from "./builder-errors";
import type { BuilderAnswer } from "./builder-submission";
import type { ProgramDraft } from "./draft";

/** Why nothing was saved, where the eye is after pressing Save; each line leads to its field. */
export function ErrorSummary({ answer, draft }: { answer?: BuilderAnswer; draft: ProgramDraft }) {
  if (!answer) return null;
  const lines = errorLines(answer, draft, answer.page.library);
  const { refused } = answer;
  if (lines.length === 0 && refused === null) return null;
  return (
    // A new answer is a new message: it is drawn and focused anew.
    <div key={JSON.stringify([answer.error, refused])} tabIndex={-1} ref={takeFocus}>
      {refused ? (
        <Notice tone="amber" role="alert" title={refused.title}>
          <span>{refused.advice}</span>
          <Lines lines={refused.lines} />
        </Notice>
      ) : (
        <Notice
          tone="red"
          role="alert"
          title={`Not saved: ${countWords(lines.length, "field needs", "fields need")} another look`}
        >
          <Lines lines={lines} />
        </Notice>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly ErrorLine[] }) {
  return (
    <ul>
      {lines.map(({ id, words }) => (
        <li key={`${id} ${words}`}>
          <a href={`#${id}`} className="link">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
