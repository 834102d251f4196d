import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import type { InstrumentLine, InstrumentPreview } from "./settings-measures-page";

type Answer = {
  form?: FormResult;
  errors?: string[];
  preview?: InstrumentPreview & { json: string };
};

type Props = {
  lines: InstrumentLine[];
  isOwner: boolean;
  weeks: number;
  answer: Answer | undefined;
};

/** A clinic's own questionnaires: what is offered, and the way in for another one. */
export function SettingsMeasures({ lines, isOwner, weeks, answer }: Props) {
  return (
    <div className="settings-form">
      <p className="text-ink-2">
        Measures are due again {weeks} weeks after the last ones, unless you move the date.{" "}
        <Link to="/clinic/settings/rules">Change the weeks under Alert rules</Link>.
      </p>
      {answer?.preview ? <Preview preview={answer.preview} /> : null}
      <section className="card settings-card p-4" aria-labelledby="own-instruments">
        <h2 id="own-instruments">Your own questionnaires</h2>
        {lines.length === 0 ? <p className="text-ink-2">None has been imported yet.</p> : null}
        <ul className="grid gap-3">
          {lines.map((line) => (
            <Line key={line.id} line={line} isOwner={isOwner} />
          ))}
        </ul>
      </section>
      {isOwner ? <Import answer={answer} /> : <p>An owner who treats can import questionnaires.</p>}
    </div>
  );
}

function Line({
  line: { id, name, about, isOffered },
  isOwner,
}: {
  line: InstrumentLine;
  isOwner: boolean;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0">
        <b>{name}</b>
        <span className="block text-13 text-ink-2">{about}</span>
      </div>
      {isOffered && isOwner ? (
        <OwnedForm method="post">
          <input type="hidden" name="instrumentId" value={id} />
          <Button name="intent" value="retire" look="line" size="sm">
            Stop offering<span className="sr-only"> {name}</span>
          </Button>
        </OwnedForm>
      ) : null}
    </li>
  );
}

function Preview({
  preview: { name, lines, items, json },
}: {
  preview: NonNullable<Answer["preview"]>;
}) {
  return (
    <section className="card settings-card p-4" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={takeFocus}>
        Import “{name}”?
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="disclosure">
        <summary>Its items</summary>
        <ol className="grid list-decimal gap-1 pt-2 pl-6">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </details>
      <OwnedForm method="post" encType="multipart/form-data">
        <input type="hidden" name="json" value={json} />
        <Button name="intent" value="import">
          Yes, import it
        </Button>
      </OwnedForm>
    </section>
  );
}

function Import({ answer }: { answer: Answer | undefined }) {
  const errors = answer?.errors ?? [];
  return (
    <section className="card settings-card p-4" aria-labelledby="import">
      <h2 id="import">Import a questionnaire</h2>
      <p className="text-ink-2">
        A JSON file with its items, how it is scored, and what change counts. Its words stay under
        the licence of their author: import only what you may use. Nothing is stored before you say
        yes.
      </p>
      {errors.length > 0 ? (
        <div tabIndex={-1} ref={takeFocus} key={errors.join()}>
          <Notice tone="red" role="alert" title="This cannot be imported.">
            <ul className="mt-1 grid gap-1">
              {errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <OwnedForm method="post" encType="multipart/form-data" className="grid gap-4">
        <div>
          <label className="field-label" htmlFor="instrument-file">
            File
          </label>
          <input
            id="instrument-file"
            type="file"
            name="file"
            accept=".json,application/json"
            className="field"
          />
        </div>
        <TextArea
          form={answer?.form}
          name="json"
          label="Or paste its text"
          rows={6}
          spellCheck={false}
        />
        <div>
          <Button name="intent" value="preview">
            Look at it first
          </Button>
        </div>
      </OwnedForm>
    </section>
  );
}
