import { Plus } from "lucide-react";
import { type NoteShape, noteShapes } from "~/domain/notes/shapes";
import { shapeWords } from "./note-words";
import type { PutIn } from "./put-in";

/** How a note is written: the words stay with each of them. */
export function Shapes({
  shape,
  onChoose,
}: {
  shape: NoteShape;
  onChoose: (next: NoteShape) => void;
}) {
  return (
    <fieldset className="shapes">
      <legend className="sr-only">How it is written</legend>
      {noteShapes.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="shape"
            value={each}
            checked={each === shape}
            onChange={() => onChoose(each)}
          />
          <span>{shapeWords[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

type PutInProps = { putIns: readonly PutIn[]; onPutIn: (words: string) => void };

/** Figures that go into the note by a click. */
export function PutIns({ putIns, onPutIn }: PutInProps) {
  return (
    <div className="put-ins needs-scripts">
      <span id="put-in">Put in:</span>
      {putIns.map(({ label, text: words }) => (
        <button
          key={label}
          type="button"
          className="chip"
          aria-describedby="put-in"
          onClick={() => onPutIn(words)}
        >
          <Plus className="icon" aria-hidden />
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}
