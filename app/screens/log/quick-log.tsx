import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import type { SessionStatus } from "~/domain/rows";

/** The three outcomes as they stand in an address, with the patient's words. */
export const outcomes = [
  { outcome: "done", status: "DONE", word: "All done" },
  { outcome: "some", status: "PARTLY", word: "Some" },
  { outcome: "none", status: "MISSED", word: "None" },
] as const satisfies readonly { outcome: string; status: SessionStatus; word: string }[];

/** The status that an address names; null for anything else. */
export function parseOutcome(value: string | null): SessionStatus | null {
  return outcomes.find((each) => each.outcome === value)?.status ?? null;
}

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
