type Props = {
  value: string;
  suggestion: string;
  onTyped: () => void;
  onEmptied: () => void;
};

/** What changed: worked out by the program until somebody writes their own. */
export function ChangeNote({ value, suggestion, onTyped, onEmptied }: Props) {
  return (
    <div className="card p-4">
      <label htmlFor="change-note" className="field-label">
        What changed
      </label>
      <textarea
        id="change-note"
        name="changeNote"
        className="field"
        rows={3}
        value={value}
        onChange={onTyped}
        onBlur={(event) => {
          if (event.currentTarget.value.trim() === "") onEmptied();
        }}
        aria-describedby="change-note-help"
        placeholder="Nothing yet"
      />
      <input type="hidden" name="suggestedNote" value={suggestion} />
      <p id="change-note-help" className="field-help">
        Worked out from your changes. Write your own if you like; left empty, it comes back.
      </p>
    </div>
  );
}
