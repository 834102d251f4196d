import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { isCopied } from "./copied";

const outcomes = {
  idle: "",
  copied: "Copied.",
  refused: "The browser did not allow copying. Select the text and copy it yourself.",
} as const;

/** One line to copy: selected at a touch, with a button where scripts run. */
export function CopyField({ label, name, text }: { label: string; name: string; text: string }) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>("idle");
  const copy = async () => setOutcome((await isCopied(text)) ? "copied" : "refused");
  const Icon = outcome === "copied" ? Check : Copy;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          name={name}
          label={label}
          initial={text}
          className="min-w-0 flex-1 basis-64"
          onFocus={(event) => event.currentTarget.select()}
          readOnly
        />
        <Button type="button" look="line" className="needs-scripts" onClick={copy}>
          <Icon className="icon" aria-hidden />
          <span>Copy</span>
        </Button>
      </div>
      <p className="text-13 text-ink-2" role="status">
        {outcomes[outcome]}
      </p>
    </div>
  );
}
