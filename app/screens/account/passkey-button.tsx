import { Button } from "~/components/ui/button";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";

type Props = {
  /** The page that it is pressed on. */
  at?: "/login" | "/confirm";
  word: string;
  form?: FormResult;
  next: string | null;
};

/** To the page that asks the browser for a passkey. A form that was held back goes along. */
export function PasskeyButton({ at = "/login", word, form, next }: Props) {
  const following = typedValue(form, "next", next ?? "") || next;
  const path = `${at}/passkey`;
  const carried = Object.entries({
    next: following,
    ...{ sealed: typedValue(form, "sealed"), goesOn: typedValue(form, "goesOn") },
  });
  return (
    <OwnedForm
      method="post"
      action={following ? `${path}?next=${encodeURIComponent(following)}` : path}
      className="needs-scripts"
    >
      {carried.map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Button look="line">{word}</Button>
    </OwnedForm>
  );
}
