import { Smartphone } from "lucide-react";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { AskView, WaitingView } from "./on-phone";

type Props = { ask: AskView; patientId: string; look?: "filled" | "line" | "soft" };

/** Sends questions to the phone, with one click. */
export function AskForm({ ask, patientId, look = "soft" }: Props) {
  return (
    <OwnedForm method="post" patientId={patientId}>
      {ask.measures.map((measure, i) => (
        <input key={measure} type="hidden" name={`measures[${i}]`} value={measure} />
      ))}
      {ask.completes ? <input type="hidden" name="completesId" value={ask.completes} /> : null}
      <Button name="intent" value="ask" look={look} size="sm">
        {ask.label}
        <span className="sr-only"> ({ask.what})</span>
      </Button>
    </OwnedForm>
  );
}

type WaitingProps = {
  waiting: WaitingView;
  patientId: string;
  canAct: boolean;
  form: FormResult;
};

/** Where the questions on the phone stand, and the way to take them back. */
export function Waiting({ waiting, patientId, canAct, form }: WaitingProps) {
  const { id, bold, text } = waiting;
  return (
    <div className="notice measure-due-notice" data-tone="info">
      <Smartphone className="icon" aria-hidden />
      <div>
        <b>{bold}</b> <span>{text}</span>
      </div>
      {canAct ? (
        <OwnedForm method="post" patientId={patientId}>
          <FormError form={form} />
          <input type="hidden" name="requestId" value={id} />
          <Button name="intent" value="withdraw" look="line" size="sm">
            Take back
          </Button>
        </OwnedForm>
      ) : null}
    </div>
  );
}
