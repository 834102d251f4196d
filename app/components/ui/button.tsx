import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";

type Look = { look?: "filled" | "line" | "soft" | "quiet" | "danger"; size?: "sm" | "md" | "lg" };

/** The one button. Without a type it submits its form. */
export function Button({
  look = "filled",
  size = "md",
  className = "",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="submit"
      {...rest}
      data-look={look}
      data-size={size}
      className={`btn ${className}`}
    />
  );
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  look = "filled",
  size = "md",
  className = "",
  ...rest
}: Look & LinkProps) {
  return <Link {...rest} data-look={look} data-size={size} className={`btn ${className}`} />;
}
