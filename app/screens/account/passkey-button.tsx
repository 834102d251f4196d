import { Button } from "~/components/ui/button";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { SentForm } from "~/components/ui/owned-form";

type Props = { word: string; form?: FormResult; next: string | null };

/** To the page that asks the browser for a passkey. A form that was held back goes along. */
export function PasskeyButton({ word, form, next }: Props) {
  const sealed = typedValue(form, "sealed");
  const following = typedValue(form, "next", next ?? "") || next;
  const path = following
    ? `/login/passkey?next=${encodeURIComponent(following)}`
    : "/login/passkey";
  return (
    <SentForm method="post" action={path} className="needs-scripts">
      {following ? <input type="hidden" name="next" value={following} /> : null}
      {sealed ? <input type="hidden" name="sealed" value={sealed} /> : null}
      <Button look="line">{word}</Button>
    </SentForm>
  );
}
