import { Button } from "~/components/ui/button";
import { FieldScope, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { ClinicRulePage } from "./clinic-rule-page";

type Props = { rule: ClinicRulePage; form: FormResult };

/** What an owner asks of everybody at the clinic, and who is not ready for it. */
export function ClinicRule({ rule, form }: Props) {
  return (
    <section className="card factors" aria-labelledby="clinic-rule">
      <h2 id="clinic-rule">For everybody here</h2>
      <p className="text-ink-2">
        From a day on, staff need a second step: an app or a passkey. Whoever has none then is led
        to set one up right after signing in, and can do nothing else before.
      </p>
      <p>
        <b>{rule.state}</b>
        <span className="block text-13 text-ink-2">{rule.ready}</span>
      </p>
      {rule.notReady.length > 0 ? (
        <ul className="text-13">
          {rule.notReady.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : null}
      <FieldScope value="clinic-rule">
        <OwnedForm method="post" className="grid gap-3" noValidate>
          <input type="hidden" name="intent" value="clinic-rule" />
          <TextField
            {...{ form, name: "from", initial: rule.from }}
            label="Second step from"
            help="Left empty, everybody may have one and nobody needs one."
            type="date"
            className="max-w-60"
          />
          <Button className="justify-self-start">Save</Button>
        </OwnedForm>
      </FieldScope>
    </section>
  );
}
