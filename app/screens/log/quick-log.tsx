import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { outcomes } from "./outcome";

type Props = { dueOn: string; slot: number; words: string };

/** The three outcomes as one tap each; nothing is stored before "Save" on the page that follows. */
export function QuickLog({ dueOn, slot, words }: Props) {
  return (
    <Form method="get" action={`/my/log/${dueOn}/${slot}`} className="quick-log">
      <fieldset>
        <legend>{words}</legend>
        {outcomes.map(({ outcome, word }) => (
          <Button key={outcome} look="line" name="outcome" value={outcome}>
            {word}
          </Button>
        ))}
      </fieldset>
    </Form>
  );
}
