import { Printer } from "lucide-react";
import { Button } from "./button";

/** Browsers print without scripts from their own menu; the button needs one, so it shows only where scripts run. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button
      type="button"
      look="line"
      className="needs-scripts print:hidden"
      onClick={() => window.print()}
    >
      <Printer className="icon" aria-hidden />
      {children}
    </Button>
  );
}
