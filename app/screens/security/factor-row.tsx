import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  icon: LucideIcon;
  title: string;
  line: string | null;
  /** Beside the words where there is room, below them else. */
  action?: ReactNode;
  /** Over the whole width. */
  children?: ReactNode;
};

/** One way to sign in: what it is, how it stands, and what can be done about it. */
export function FactorRow({ icon: Icon, title, line, action, children }: Props) {
  return (
    <div className="factor">
      <span className="factor-icon">
        <Icon className="icon" aria-hidden />
      </span>
      <div className="factor-words">
        <h3>{title}</h3>
        {line === null ? null : <p>{line}</p>}
      </div>
      {action ? <div className="factor-action">{action}</div> : null}
      {children ? <div className="factor-more">{children}</div> : null}
    </div>
  );
}
