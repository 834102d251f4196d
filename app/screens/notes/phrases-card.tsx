import { Button } from "~/components/ui/button";
import { FieldScope, TextArea, TextField } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { NotesAnswer } from "./notes-answer";
import type { Phrase } from "./part-field";

type Props = {
  phrases: readonly Phrase[];
  patientId: string;
  answer: NotesAnswer | undefined;
  mayWrite: boolean;
};

/** The clinic's phrases, which "/" puts into a note; each can be changed or taken off the list here. */
export function PhrasesCard({ phrases, patientId, answer, mayWrite }: Props) {
  return (
    <section className="card note-side" aria-labelledby="phrases">
      <h2 id="phrases">Phrases</h2>
      {phrases.length === 0 ? (
        <p className="text-13 text-ink-2">None yet. Type “/” in a note to put one in.</p>
      ) : null}
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.id}>
            {mayWrite ? (
              <details open={answer?.phraseId === phrase.id}>
                <summary>
                  <PhraseWords phrase={phrase} />
                </summary>
                <PhraseForm
                  {...{ phrase, patientId }}
                  form={answer?.phraseId === phrase.id ? answer.form : null}
                />
              </details>
            ) : (
              <PhraseWords phrase={phrase} />
            )}
          </li>
        ))}
      </ul>
      {answer?.removed ? <Removed removed={answer.removed} patientId={patientId} /> : null}
      {mayWrite ? (
        <details key={phrases.length} open={answer?.phraseId === null && answer.form !== null}>
          <summary className="link">Add a phrase</summary>
          <PhraseForm {...{ patientId }} form={answer?.phraseId === null ? answer.form : null} />
        </details>
      ) : null}
    </section>
  );
}

function PhraseWords({ phrase: { code, text } }: { phrase: Phrase }) {
  return (
    <>
      <kbd>{`/${code}`}</kbd>
      <span>{text}</span>
    </>
  );
}

function PhraseForm({
  phrase,
  patientId,
  form,
}: {
  phrase?: Phrase;
  patientId: string;
  form: FormResult;
}) {
  return (
    <FieldScope value={phrase?.id ?? "phrase"}>
      <OwnedForm method="post" patientId={patientId} preventScrollReset className="grid gap-2">
        <FormError form={form} />
        {phrase ? <input type="hidden" name="phraseId" value={phrase.id} /> : null}
        <TextField
          form={form}
          name="code"
          label="Typed after “/”"
          initial={phrase?.code}
          maxLength={21}
        />
        <TextArea form={form} name="text" label="Puts in" initial={phrase?.text} rows={2} />
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="phrase" size="sm">
            {phrase ? "Change" : "Add"}
          </Button>
          {phrase ? (
            <Button name="intent" value="remove-phrase" size="sm" look="quiet">
              Delete
            </Button>
          ) : null}
        </div>
      </OwnedForm>
    </FieldScope>
  );
}

/** What was just taken off the list, with the way back. */
function Removed({
  removed,
  patientId,
}: {
  removed: { code: string; text: string };
  patientId: string;
}) {
  return (
    <OwnedForm method="post" patientId={patientId} preventScrollReset className="phrase-removed">
      <p role="status">{`/${removed.code} is deleted.`}</p>
      <input type="hidden" name="code" value={removed.code} />
      <input type="hidden" name="text" value={removed.text} />
      <Button name="intent" value="phrase" size="sm" look="soft">
        Put it back
      </Button>
    </OwnedForm>
  );
}
