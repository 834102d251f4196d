import { type KeyboardEvent, type Ref, useState } from "react";
import { useFieldId } from "~/components/ui/field";
import type { NotePart, NoteShape } from "~/domain/notes/shapes";
import { partWords } from "./note-words";

export type Phrase = { id: string; code: string; text: string };

type Props = {
  shape: NoteShape;
  part: NotePart;
  text: string;
  phrases: readonly Phrase[];
  fieldRef: Ref<HTMLTextAreaElement>;
  onText: (text: string) => void;
  /** Somebody goes to it: a click counts where it had the focus already. */
  onChosen: () => void;
  onBlur: () => void;
};

/** "/" and the beginning of a phrase's code, right before the caret. */
const SLASH = /(^|\s)\/([a-z\d]*)$/i;

/** One part of a note. "/" offers the clinic's phrases: arrows choose, Enter puts one in, Escape leaves them. */
export function PartField({ shape, part, text, phrases, onText, ...field }: Props) {
  const id = useFieldId()(`part.${part}`);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const { letter, help } = partWords(shape, part);
  const [, , begun] = (caret === null ? null : SLASH.exec(text.slice(0, caret))) ?? [];
  const offered =
    begun === undefined ? [] : phrases.filter(({ code }) => code.startsWith(begun.toLowerCase()));

  function putIn({ text: words }: Phrase, target: HTMLTextAreaElement) {
    const end = caret ?? text.length;
    const start = end - (begun?.length ?? 0) - 1;
    onText(text.slice(0, start) + words + text.slice(end));
    setCaret(null);
    // The new text stands in the field after the next drawing.
    const place = start + words.length;
    requestAnimationFrame(() => target.setSelectionRange(place, place));
    target.focus();
  }

  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    const phrase = offered[Math.min(chosen, offered.length - 1)];
    if (!phrase || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setChosen((chosen + step + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") putIn(phrase, event.currentTarget);
    else if (event.key === "Escape") setCaret(null);
    else return;
    event.preventDefault();
  }

  return (
    <div className="note-part">
      <label htmlFor={id}>
        <b>{letter}</b>
        <span>{help}</span>
      </label>
      <div className="note-text">
        <textarea
          id={id}
          ref={field.fieldRef}
          name={`part.${part}`}
          value={text}
          rows={part === "text" ? 8 : 2}
          placeholder={
            part === "P" ? "Program, advice, next visit. “/” puts in a phrase." : undefined
          }
          aria-controls={offered.length > 0 ? `${id}-phrases` : undefined}
          aria-activedescendant={
            offered.length > 0 ? `${id}-${Math.min(chosen, offered.length - 1)}` : undefined
          }
          onChange={({ currentTarget }) => {
            onText(currentTarget.value);
            setCaret(currentTarget.selectionStart);
            setChosen(0);
          }}
          onKeyDown={keys}
          onFocus={field.onChosen}
          onPointerDown={field.onChosen}
          onBlur={() => {
            setCaret(null);
            field.onBlur();
          }}
        />
        {offered.length > 0 ? (
          <div id={`${id}-phrases`} role="listbox" aria-label="Phrases" className="phrase-list">
            {offered.map((phrase, i) => (
              <div
                key={phrase.id}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === Math.min(chosen, offered.length - 1)}
                onMouseDown={(event) => {
                  event.preventDefault();
                  const place = event.currentTarget.closest(".note-text");
                  const target = place?.querySelector("textarea");
                  if (target) putIn(phrase, target);
                }}
              >
                <kbd>{`/${phrase.code}`}</kbd>
                <span>{phrase.text}</span>
              </div>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
