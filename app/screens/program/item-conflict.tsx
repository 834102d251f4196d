import { CircleAlert, CircleHelp, TriangleAlert } from "lucide-react";
import { Button } from "~/components/ui/button";
import { type ItemConflict, isOpen } from "~/domain/program/item-conflicts";
import { MAX_KEPT_REASON } from "~/domain/program/program-limits";
import type { LocalDate } from "~/domain/rows";
import type { ListedExercise } from "~/screens/library/exercises";
import { conflictWords } from "~/words/precaution";
import type { DraftItem } from "./draft";
import { REASON_MISSING } from "./edit-words";

type Props = {
  item: DraftItem;
  name: string;
  index: number;
  /** What the item meets; empty for most. */
  conflicts: readonly ItemConflict[];
  /** Safe exercises in its place, best first. */
  swaps: readonly ListedExercise[];
  today: LocalDate;
};

/** What precautions say of one exercise of the program, and the ways out: swap, remove, or keep with a reason. */
export function ItemConflicts(props: Props) {
  const { item, index, conflicts, name, today } = props;
  const open = conflicts.filter(isOpen);
  const asked = conflicts.filter(({ answer }) => answer !== "conflict");
  const field = (word: string) => `items[${index}].${word}`;
  const isWriting = item.keeping !== "";
  return (
    <>
      <input type="hidden" name={field("keptReason")} value={item.keptReason} />
      <input type="hidden" name={field("keptAgainst")} value={item.keptAgainst} />
      <input type="hidden" name={field("keeping")} value={item.keeping} />
      {isWriting ? null : <input type="hidden" name={field("reason")} value={item.reason} />}
      {open.length > 0 ? (
        <section
          className="item-conflict"
          data-tone="red"
          id={`conflict-${item.key}`}
          tabIndex={-1}
          aria-label={`${name} goes against a precaution`}
        >
          <Lines conflicts={open} today={today} />
          {isWriting ? <Reason {...props} /> : <WaysOut {...props} />}
        </section>
      ) : (
        <Kept {...props} isWriting={isWriting} />
      )}
      {asked.length > 0 ? (
        <div className="item-conflict" data-tone="amber">
          <Lines conflicts={asked} today={today} />
        </div>
      ) : null}
    </>
  );
}

function Lines({ conflicts, today }: { conflicts: readonly ItemConflict[]; today: LocalDate }) {
  return (
    <ul className="grid gap-1.5">
      {conflicts.map((conflict) => {
        const { title, entry } = conflictWords(conflict, today);
        const Icon = conflict.answer === "conflict" ? CircleAlert : CircleHelp;
        return (
          <li key={conflict.precaution.id}>
            <p className="item-conflict-title">
              <Icon className="icon" aria-hidden />
              <b>{title}</b>
            </p>
            <p className="text-ink">{entry}</p>
          </li>
        );
      })}
    </ul>
  );
}

const intent = { name: "intent", size: "sm" as const, formAction: "#program" };

function WaysOut({ item: { key }, name, swaps }: Props) {
  const [best, ...others] = swaps;
  return (
    <div className="item-conflict-actions">
      {best ? null : (
        <p className="basis-full">No exercise that is allowed reaches the same muscle.</p>
      )}
      {best ? (
        <Button {...intent} value={`swap:${key}:${best.id}`}>
          {`Swap for ${best.name}`}
        </Button>
      ) : null}
      {others.map(({ id, name: other }) => (
        <Button {...intent} key={id} look="line" value={`swap:${key}:${id}`}>
          {`Swap for ${other}`}
        </Button>
      ))}
      <Button {...intent} look="line" value={`remove:${key}`}>
        <span>
          Remove<span className="sr-only">{` ${name}`}</span>
        </span>
      </Button>
      <Button {...intent} id={`keep-${key}`} look="quiet" value={`keep:${key}`}>
        <span>
          Keep, give a reason<span className="sr-only">{` for ${name}`}</span>
        </span>
      </Button>
    </div>
  );
}

function Reason({ item: { key, reason, keeping }, name, index }: Props) {
  const isMissing = keeping === "empty" && reason.trim() === "";
  return (
    <div className="mt-2 grid gap-1">
      <label htmlFor={`${key}-reason`} className="field-label">
        Reason to keep it, saved in the record<span className="sr-only">{`: ${name}`}</span>
      </label>
      <textarea
        id={`${key}-reason`}
        name={`items[${index}].reason`}
        className="field"
        rows={2}
        maxLength={MAX_KEPT_REASON}
        defaultValue={reason}
        aria-invalid={isMissing || undefined}
        aria-describedby={`${key}-reason-help`}
      />
      <p id={`${key}-reason-help`} className={isMissing ? "field-error" : "field-help"}>
        {isMissing ? <TriangleAlert className="icon" aria-hidden /> : null}
        <span>{isMissing ? REASON_MISSING : "The patient does not see it."}</span>
      </p>
      <div className="item-conflict-actions">
        <Button {...intent} look="line" value={`back:${key}`}>
          Go back
        </Button>
        <Button {...intent} value={`kept:${key}`}>
          Keep with reason
        </Button>
      </div>
    </div>
  );
}

function Kept({ isWriting, ...props }: Props & { isWriting: boolean }) {
  const { key, keptReason } = props.item;
  if (keptReason === "") return null;
  return (
    <div className="item-conflict" data-tone="plain">
      <p>
        <b>Kept in spite of a precaution.</b> <span>{`“${keptReason}”`}</span>
      </p>
      <Lines conflicts={props.conflicts.filter(({ isKept }) => isKept)} today={props.today} />
      {isWriting ? (
        <Reason {...props} />
      ) : (
        <div className="item-conflict-actions">
          <Button {...intent} id={`keep-${key}`} look="quiet" value={`keep:${key}`}>
            <span>
              Change the reason<span className="sr-only">{` for ${props.name}`}</span>
            </span>
          </Button>
        </div>
      )}
    </div>
  );
}
