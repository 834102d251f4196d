import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

export type Tone = "plain" | "ok" | "amber" | "red" | "info";

/** Icon and word; amber and red only where somebody should look. */
export function Badge({
  tone = "plain",
  icon: Icon,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  return (
    <span className="badge" data-tone={tone}>
      {Icon ? <Icon className="icon" aria-hidden /> : null}
      <span>{children}</span>
    </span>
  );
}
