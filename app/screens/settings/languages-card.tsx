import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { LANGUAGES_INTENT, type LanguageLine } from "./languages-card-page";

type Props = { card: LanguageLine[]; canChange: boolean; form: FormResult };

/** What patients may read besides English: an owner turns it on, and names who has checked it. */
export function LanguagesCard({ card, canChange, form }: Props) {
  const ticked = form ? [form.initialValue?.on].flat() : null;
  return (
    <OwnedForm method="post" className="settings-form" noValidate>
      <ErrorSummary form={form} labels={labelsOf(card)} />
      <input type="hidden" name="intent" value={LANGUAGES_INTENT} />
      <fieldset disabled={!canChange} className="card settings-card">
        <h2>Languages for patients</h2>
        <p className="text-13 text-ink-2">
          A patient reads pages, mails and exercises in a language that is turned on here: the one
          they choose, else the one their phone asks for. What you write to them stays as you wrote
          it. Name somebody who treats patients and grew up with the language once they have read
          its words for an emergency.
        </p>
        {card.map(({ tag, name, isOn, reviewer, state }) => (
          <div key={tag} className="grid gap-2">
            <label className="settings-tick">
              <input
                type="checkbox"
                name="on"
                value={tag}
                className="size-5 accent-primary"
                defaultChecked={ticked ? ticked.includes(tag) : isOn}
              />
              <span>{name}</span>
            </label>
            <TextField
              form={form}
              name={`reviewers.${tag}`}
              label={`Checked by (${name})`}
              help={state}
              initial={reviewer}
              autoComplete="off"
              maxLength={120}
            />
          </div>
        ))}
      </fieldset>
      {canChange ? <Button className="justify-self-start">Save languages</Button> : null}
    </OwnedForm>
  );
}

const labelsOf = (card: LanguageLine[]) =>
  Object.fromEntries(card.map(({ tag, name }) => [`reviewers.${tag}`, `Checked by (${name})`]));
