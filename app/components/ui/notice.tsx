import { Check, CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Tone } from "./badge";

const icons: Record<Tone, LucideIcon> = {
  plain: Info,
  info: Info,
  ok: Check,
  amber: TriangleAlert,
  red: CircleAlert,
};

/** A message in its place: what happened in bold, then what to do. */
export function Notice({
  tone = "plain",
  title,
  role,
  children,
}: {
  tone?: Tone;
  title?: ReactNode;
  role?: "status" | "alert";
  children?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon className="icon" aria-hidden />
      <div>
        {title ? <b>{title}</b> : null}
        {typeof children === "string" ? <span>{children}</span> : children}
      </div>
    </div>
  );
}
