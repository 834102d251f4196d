import { Lock } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "~/components/ui/button";
import { useFieldId } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import type { NotePart, NoteShape } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { Ask } from "./ask";
import { partWords } from "./note-words";
import type { EditorPage } from "./notes-page";

type Dialog = { dialog: RefObject<HTMLDialogElement> };

type FootProps = {
  page: EditorPage;
  shape: NoteShape;
  visitOn: LocalDate;
  firstName: string;
  onDay: (day: LocalDate) => void;
};

/** What is done with a draft, and its day. */
export function NoteFoot({ page, shape, visitOn, firstName, onDay }: FootProps) {
  const idOf = useFieldId();
  return (
    <div className="note-foot">
      {page.asks.length > 0 ? (
        <Notice tone="amber" role="alert" title={emptyWords(shape, page.asks)}>
          <p>Sign anyway, or write it first.</p>
          <Button name="intent" value="sign-anyway" size="sm" className="mt-2">
            Sign note anyway
          </Button>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button name="intent" value="sign">
          <Lock className="icon" aria-hidden />
          <span>Sign note</span>
        </Button>
        <Button name="intent" value="save" look="line">
          Keep as draft
        </Button>
        <Button name="intent" value="discard" look="quiet" formNoValidate>
          Throw away
        </Button>
      </div>
      <label className="note-date">
        <span>Day</span>
        <input
          type="date"
          id={idOf("visitOn")}
          name="visitOn"
          className="field"
          value={visitOn}
          max={page.latest}
          required
          onChange={({ currentTarget: { value } }) => value && onDay(value)}
        />
      </label>
      <p className="cap">
        {`Once signed it can be amended, never rewritten. ${firstName} cannot see notes.`}
      </p>
    </div>
  );
}

type SignProps = Dialog & {
  title: string;
  shape: NoteShape;
  empty: readonly NotePart[];
  signer: string;
};

/** What signing means, and what was left empty. */
export function SignQuestion({ dialog, title, shape, empty, signer }: SignProps) {
  return (
    <Ask
      id="sign-title"
      dialog={dialog}
      title={`Sign the ${title.charAt(0).toLowerCase()}${title.slice(1)}?`}
      stay="Keep writing"
      go={
        <Button name="intent" value="sign-anyway">
          <Lock className="icon" aria-hidden />
          <span>Sign note</span>
        </Button>
      }
    >
      <p>{`Signed as ${signer}. Afterwards you can amend it with a reason; both versions stay.`}</p>
      {empty.length > 0 ? (
        <Notice tone="amber" title={emptyWords(shape, empty)}>
          Sign anyway, or write it first.
        </Notice>
      ) : null}
    </Ask>
  );
}

export function DiscardQuestion({ dialog }: Dialog) {
  return (
    <Ask
      id="discard-title"
      dialog={dialog}
      title="Throw this draft away?"
      stay="Keep it"
      go={
        <Button name="intent" value="discard" look="danger">
          Throw away
        </Button>
      }
    >
      <p>It holds words. For a moment you can put it back.</p>
    </Ask>
  );
}

function emptyWords(shape: NoteShape, parts: readonly NotePart[]): string {
  const letters = parts.map((part) => partWords(shape, part).letter);
  return `${letters.join(", ")} ${letters.length === 1 ? "is" : "are"} empty.`;
}
