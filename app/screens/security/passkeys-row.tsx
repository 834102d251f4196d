import { FingerprintPattern } from "lucide-react";
import { Button } from "~/components/ui/button";
import { FieldScope, TextField } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { FactorRow } from "./factor-row";
import type { FactorsPage } from "./factors-page";

type Props = { page: FactorsPage; form: FormResult };

/** The passkeys of a person, each with its name, and one more. */
export function PasskeysRow({ page: { passkeys, words }, form }: Props) {
  const texts = words.passkeys;
  const own = errorOf(form, "name") ? form : null;
  return (
    <FactorRow icon={FingerprintPattern} title={texts.title} line={passkeys.line}>
      {passkeys.all.length > 0 ? (
        <ul className="grid gap-3">
          {passkeys.all.map((passkey) => (
            <Passkey key={passkey.id} {...{ passkey, texts, form }} />
          ))}
        </ul>
      ) : null}
      {passkeys.canAdd ? (
        <details open={own !== null}>
          <summary className="btn" data-look="line" data-size="sm">
            {texts.add}
          </summary>
          <FieldScope value="new-passkey">
            <OwnedForm method="post" className="factor-form needs-scripts" noValidate>
              <TextField
                {...{ form: own, name: "name", label: texts.name, help: texts.nameHelp }}
                autoComplete="off"
                maxLength={40}
                required
              />
              <Button name="intent" value="begin-passkey">
                {texts.add}
              </Button>
            </OwnedForm>
          </FieldScope>
          <noscript>{texts.needScripts}</noscript>
        </details>
      ) : null}
    </FactorRow>
  );
}

type One = {
  passkey: FactorsPage["passkeys"]["all"][number];
  texts: FactorsPage["words"]["passkeys"];
  form: FormResult;
};

function Passkey({ passkey: { id, name, line }, texts, form }: One) {
  const error = errorOf(form, `name-${id}`);
  const own = error ? { error: { name: [error] }, initialValue: { name } } : null;
  const about = <span className="sr-only">{` ${name}`}</span>;
  return (
    <li>
      <b>{name}</b>
      <p className="text-13 text-ink-2">{line}</p>
      <details open={own !== null}>
        <summary className="btn" data-look="line" data-size="sm">
          {texts.manage}
          {about}
        </summary>
        <FieldScope value={`passkey-${id}`}>
          <OwnedForm method="post" className="factor-form" noValidate>
            <input type="hidden" name="id" value={id} />
            <TextField
              {...{ form: own, name: "name", label: texts.name, initial: name }}
              autoComplete="off"
              maxLength={40}
              required
            />
            <div className="flex flex-wrap gap-2">
              <Button look="line" name="intent" value="rename-passkey">
                <span>{texts.rename}</span>
                {about}
              </Button>
              <Button look="danger" name="intent" value="remove-passkey">
                <span>{texts.remove}</span>
                {about}
              </Button>
            </div>
          </OwnedForm>
        </FieldScope>
      </details>
    </li>
  );
}
