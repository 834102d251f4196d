import { Smartphone } from "lucide-react";
import { Button } from "~/components/ui/button";
import { FieldScope, TextField } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { FactorRow } from "./factor-row";
import type { FactorsPage } from "./factors-page";

type Props = { page: FactorsPage; form: FormResult };

/** The authenticator app: to set up, or to remove by what signs in. */
export function AppRow({ page: { app, newApp, words }, form }: Props) {
  const { title, start } = words.app;
  const canStart = !app.isOn && newApp === null;
  const action = canStart ? (
    <OwnedForm method="post">
      <Button
        look="line"
        size="sm"
        name="intent"
        value="start-app"
        aria-label={`${start}: ${title}`}
      >
        {start}
      </Button>
    </OwnedForm>
  ) : null;
  return (
    <FactorRow icon={Smartphone} title={title} line={app.line} action={action}>
      {app.isOn ? <RemoveApp words={words.app} form={form} /> : null}
    </FactorRow>
  );
}

function RemoveApp({ words, form }: { words: FactorsPage["words"]["app"]; form: FormResult }) {
  const { forms } = useWords();
  const own = errorOf(form, "password") || errorOf(form, "proof") ? form : null;
  return (
    <details open={own !== null}>
      <summary className="btn" data-look="line" data-size="sm">
        {words.remove}
      </summary>
      <FieldScope value="remove-app">
        <OwnedForm method="post" className="factor-form" noValidate>
          <input type="hidden" name="intent" value="remove-app" />
          <p className="text-13 text-ink-2">{words.removeLead}</p>
          <TextField
            {...{ form: own, name: "password", label: forms.password, type: "password" }}
            autoComplete="current-password"
            required
          />
          <TextField
            {...{ form: own, name: "proof", label: words.code }}
            autoComplete="one-time-code"
            required
          />
          <Button look="danger">{words.removeSend}</Button>
        </OwnedForm>
      </FieldScope>
    </details>
  );
}
