import { Check } from "lucide-react";
import { OwnedForm } from "~/components/ui/owned-form";
import type { Toast as ToastPage } from "./queue-page";

/**
 * What was just done, with the way back. It goes by itself after 8 seconds, not while the focus or the pointer is on
 * it (queue.css). The region stays, so that what comes into it is read out.
 */
export function Toast({
  toast,
  action,
}: {
  toast: Omit<ToastPage, "place"> | null;
  action: string;
}) {
  return (
    <div role="status" className="toast-place">
      {toast === null ? null : (
        <div key={toast.answerId} className="toast">
          <Check className="icon" aria-hidden />
          <span>{toast.words}</span>
          <OwnedForm method="post" action={action} patientId={toast.patientId} preventScrollReset>
            <input type="hidden" name="intent" value="undo" />
            <input type="hidden" name="answerId" value={toast.answerId} />
            <button type="submit" data-undo="">
              Undo
            </button>
          </OwnedForm>
        </div>
      )}
    </div>
  );
}
