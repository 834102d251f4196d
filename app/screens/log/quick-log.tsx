import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import type { SessionStatus } from "~/domain/rows";

/** The three outcomes as they stand in an address. */
export const outcomes = [
  { outcome: "done", status: "DONE" },
  { outcome: "some", status: "PARTLY" },
  { outcome: "none", status: "MISSED" },
] as const satisfies readonly { outcome: string; status: SessionStatus }[];

/** The status that an address names; null for anything else. */
export function parseOutcome(value: string | null): SessionStatus | null {
  return outcomes.find((each) => each.outcome === value)?.status ?? null;
}

type Props = { dueOn: string; slot: number; words: string };

/** The three outcomes as one tap each; nothing is stored before "Save" on the page that follows. */
export function QuickLog({ dueOn, slot, words }: Props) {
  const { log } = useWords();
  return (
    <Form method="get" action={`/my/log/${dueOn}/${slot}`} className="quick-log">
      <fieldset>
        <legend>{words}</legend>
        {outcomes.map(({ outcome, status }) => (
          <Button key={outcome} look="line" name="outcome" value={outcome}>
            {log.outcomes[status]}
          </Button>
        ))}
      </fieldset>
    </Form>
  );
}
