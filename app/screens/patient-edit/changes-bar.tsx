import { Pencil } from "lucide-react";
import { Button, ButtonLink } from "~/components/ui/button";
import { countWords } from "~/words/numbers";

type Props = { changes: readonly string[]; patientId: string; onDrop: () => void };

/** What is not saved, by name, with the way to save it and the way to drop it. */
export function ChangesBar({ changes, patientId, onDrop }: Props) {
  return (
    <div className="edit-bar">
      <Pencil className="icon text-ink-2" aria-hidden />
      <p className="text-13" role="status">
        {changes.length > 0 ? (
          <>
            <b>{`${countWords(changes.length, "change")}, not saved. `}</b>
            <span className="text-ink-2">{inOneLine(changes)}</span>
          </>
        ) : (
          <span className="text-ink-2">Changes count once they are saved.</span>
        )}
      </p>
      <ButtonLink
        to={`/clinic/patients/${patientId}/edit`}
        look="line"
        onClick={({ currentTarget }) => {
          currentTarget.closest("form")?.reset();
          onDrop();
        }}
      >
        Drop changes
      </ButtonLink>
      <Button>Save</Button>
    </div>
  );
}

/** "Email, year of birth, minutes a day": capital at the start alone. */
function inOneLine([first = "", ...rest]: readonly string[]): string {
  return [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))].join(", ");
}
