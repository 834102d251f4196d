import { Button } from "~/components/ui/button";
import { FieldScope, TextField } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { FactorsPage } from "./factors-page";

type Props = {
  newApp: NonNullable<FactorsPage["newApp"]>;
  words: FactorsPage["words"]["app"];
  form: FormResult;
};

/** Picture and key of an app that is being set up. Its first code is asked for before it counts. */
export function AppSetUp({ newApp: { qr, key }, words, form }: Props) {
  const own = errorOf(form, "code") ? form : null;
  return (
    <section className="card factors" aria-labelledby="app-set-up">
      <h2 id="app-set-up">{words.title}</h2>
      <div className="app-set-up">
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} className="qr" role="img" aria-label={words.qr}>
          <path d={qr.path} />
        </svg>
        <div>
          <p className="text-ink-2">{words.scan}</p>
          <p className="app-key">{key}</p>
        </div>
      </div>
      <FieldScope value="confirm-app">
        <OwnedForm method="post" className="grid gap-3" noValidate>
          <TextField
            {...{ form: own, name: "code", label: words.code }}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
          <div className="flex flex-wrap justify-end gap-2">
            {/* The first button of a form is the one that Enter presses. */}
            <Button className="order-2" name="intent" value="confirm-app">
              {words.confirm}
            </Button>
            <Button look="line" name="intent" value="cancel-app">
              {words.cancel}
            </Button>
          </div>
        </OwnedForm>
      </FieldScope>
    </section>
  );
}
