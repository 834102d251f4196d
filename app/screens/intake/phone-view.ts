import type { AskedMeasure } from "~/domain/measures/asked";
import { INTAKE } from "~/domain/measures/asked-intake";

export type PhoneRequest = {
  id: string;
  createdAt: Date;
  openedAt: Date | null;
  measures: AskedMeasure[];
};

/** Whether the questions can go to the phone, or where they stand there. */
export type PhoneView =
  | { kind: "send" | "no-phone" }
  | { kind: "waits"; requestId: string; since: string; isOpened: boolean };

/** @param when an instant in words */
export function phoneView(
  { hasPhone, request }: { hasPhone: boolean; request: PhoneRequest | null },
  when: (at: Date) => string,
): PhoneView {
  if (request?.measures.some(({ measure }) => measure === INTAKE)) {
    const { id: requestId, createdAt, openedAt } = request;
    return { kind: "waits", requestId, since: when(createdAt), isOpened: openedAt !== null };
  }
  return { kind: hasPhone ? "send" : "no-phone" };
}
