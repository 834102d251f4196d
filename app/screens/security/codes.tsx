import { Copy, FileText } from "lucide-react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { PrintButton } from "~/components/ui/print-button";
import { takeFocus } from "~/components/ui/take-focus";
import { FactorRow } from "./factor-row";
import type { FactorsPage } from "./factors-page";

/** How many are left: the codes themselves are never shown again. */
export function CodesRow({ page: { codes, words } }: { page: FactorsPage }) {
  const { title, renew } = words.codes;
  const action = codes.canRenew ? (
    <OwnedForm method="post">
      <Button look="line" size="sm" name="intent" value="renew-codes">
        {renew}
      </Button>
    </OwnedForm>
  ) : null;
  return <FactorRow icon={FileText} title={title} line={codes.line} action={action} />;
}

type Props = { codes: readonly string[]; words: FactorsPage["words"]["codes"] };

/** Ten new codes, this once. They are kept on paper, in a file or in the clipboard, and that is said. */
export function CodesCard({ codes, words }: Props) {
  const [told, setTold] = useState("");
  const text = `${codes.join("\n")}\n`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    );
  return (
    <section className="card factors" aria-labelledby="new-codes" tabIndex={-1} ref={takeFocus}>
      <h2 id="new-codes">{words.title}</h2>
      <p className="text-ink-2">{words.shown}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <PrintButton>{words.print}</PrintButton>
        <Button type="button" look="line" className="needs-scripts" onClick={copy}>
          <Copy className="icon" aria-hidden />
          <span>{words.copy}</span>
        </Button>
        <a
          className="btn"
          data-look="line"
          data-size="md"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={words.file}
        >
          {words.download}
        </a>
      </div>
      <p className="text-13 text-ink-2" role="status">
        {told}
      </p>
      <OwnedForm method="post" className="flex flex-wrap items-center gap-4">
        <label className="factor-tick">
          <input type="checkbox" name="kept" value="yes" required />
          <span>{words.keep}</span>
        </label>
        <Button name="intent" value="codes-kept">
          {words.done}
        </Button>
      </OwnedForm>
    </section>
  );
}
