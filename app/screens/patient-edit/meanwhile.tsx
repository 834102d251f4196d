import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import type { EditAnswer } from "./edit-answer";

/** What somebody else saved while this form was open: nothing is stored before it is decided which value counts. */
export function MeanwhileNotice({ answer }: { answer?: EditAnswer }) {
  const { conflicts = [], movedPrecautions = false, form } = answer ?? {};
  if (conflicts.length === 0 && !movedPrecautions) return null;
  const codes = conflicts.map(({ code }) => code).join(",");
  return (
    <div tabIndex={-1} ref={form?.error ? undefined : takeFocus}>
      <Notice tone="amber" role="alert" title="Not saved: somebody changed this patient meanwhile">
        <ul className="mt-1 grid gap-1">
          {conflicts.map(({ code, field, mine, theirs }) => (
            <li key={code} className="wrap-anywhere">
              <span>{field}: you wrote </span>
              <b>{mine}</b>
              <span>, saved meanwhile </span>
              <b>{theirs}</b>
            </li>
          ))}
          {movedPrecautions ? (
            <li>
              A precaution that you changed is not on the list any more. Yours stands below as a new
              one: save it, or empty it.
            </li>
          ) : null}
        </ul>
        {conflicts.length > 0 ? (
          <>
            <p className="mt-1.5">Your other changes touch nothing of theirs.</p>
            <div className="mt-2.5 flex flex-wrap gap-2">
              <input type="hidden" name="contested" value={codes} />
              <Button look="line" name="intent" value="take">
                Take what was saved
              </Button>
              <Button name="intent" value="save">
                Keep mine and save
              </Button>
            </div>
          </>
        ) : null}
      </Notice>
    </div>
  );
}
