import { Check, Copy } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";

const outcomes = {
  idle: "",
  copied: "Copied.",
  refused: "The browser did not allow copying. Select the text and copy it yourself.",
} as const;

const never = () => () => undefined;

/** A browser offers its clipboard only to scripts, and only on HTTPS or this very machine. */
function useHasClipboard(): boolean {
  return useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
}

/** One line to copy: selected at a touch, with a button where the browser allows it. */
export function CopyField({ label, name, text }: { label: string; name: string; text: string }) {
  const hasClipboard = useHasClipboard();
  const [outcome, setOutcome] = useState<keyof typeof outcomes>("idle");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"),
    );
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
        {hasClipboard ? (
          <Button type="button" look="line" onClick={copy}>
            <Icon className="icon" aria-hidden />
            <span>Copy</span>
          </Button>
        ) : null}
      </div>
      <p className="text-13 text-ink-2" role="status">
        {outcomes[outcome]}
      </p>
    </div>
  );
}
