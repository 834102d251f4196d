import { Button } from "~/components/ui/button";
import { takeFocus } from "~/components/ui/take-focus";
import { contested, mergeChoices } from "~/domain/notes/merge";
import { noteParts, partsOfShape } from "~/domain/notes/shapes";
import type { There } from "./draft-answer";
import { partWords } from "./note-words";
import type { Draft } from "./notes-page";

const choiceWords = { both: "Keep both", here: "Keep this one", there: "Keep the other one" };

/** Two texts of one note, part by part, and which of them go on: in the editor's own form, so without scripts too. */
export function TwoTexts({ here, there }: { here: Draft; there: There }) {
  const parts = contested(here, there);
  const isInForce = new Set(parts.map(({ part }) => part));
  return (
    <section className="two-texts" aria-labelledby="two-texts" tabIndex={-1} ref={takeFocus}>
      <h3 id="two-texts">This note changed in another window</h3>
      <p className="text-ink-2">{`${there.saved} Nothing is lost: both texts stand here. Which goes on?`}</p>
      <input type="hidden" name="edition" value={there.edition} />
      {parts.map(({ part, here: mine, there: theirs }) => (
        <fieldset key={part}>
          <legend>{partWords(here.shape, part).letter}</legend>
          <div className="two-columns">
            <div>
              <b>Here</b>
              <p>{mine || "Nothing"}</p>
            </div>
            <div>
              <b>The other one</b>
              <p>{theirs || "Nothing"}</p>
            </div>
          </div>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {mergeChoices.map((choice) => (
              <label key={choice} className="pick">
                <input
                  type="radio"
                  name={`choice.${part}`}
                  value={choice}
                  defaultChecked={choice === "both"}
                />
                <span>{choiceWords[choice]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {/* Parts that are the same: then only the day or the shape differs, and yours goes on. */}
      {noteParts.some((part) => isInForce.has(part)) ? null : (
        <input type="hidden" name={`choice.${partsOfShape[here.shape][0]}`} value="here" />
      )}
      <Button name="intent" value="save" className="justify-self-end">
        Go on with this
      </Button>
    </section>
  );
}
