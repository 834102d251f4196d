import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "~/components/ui/words";
import type { Care } from "./how-to";

type Props = {
  care: Care;
  /** It was asked for: nothing is folded away. */
  isOpen?: boolean;
  /** What else is to be read before the first time. */
  children?: ReactNode;
};

/** Cautions and common mistakes of one exercise: open before the first time, folded away later. */
export function ExerciseCare({ care: { cautions, mistakes, isNew }, isOpen, children }: Props) {
  const { care } = useWords().learn;
  return (
    <details className="disclosure care" open={isNew || isOpen}>
      <summary className="tap">
        <ChevronRight className="icon" aria-hidden />
        <span>{isNew ? care.first : care.title}</span>
      </summary>
      {isNew ? children : null}
      <Lines title={care.cautions} lines={cautions} />
      <Lines title={care.mistakes} lines={mistakes} />
    </details>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
