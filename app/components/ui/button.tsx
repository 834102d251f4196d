import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";
import { useIsPressed } from "./sent-form";

type Look = { look?: "filled" | "line" | "soft" | "quiet" | "danger"; size?: "sm" | "md" | "lg" };

/** The one button. Without a type it submits its form, and shows that it waits until the answer is there. */
export function Button({
  look = "filled",
  size = "md",
  className = "",
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  const isPressed = useIsPressed(rest.name, rest.value) && type === "submit";
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={isPressed || rest["aria-disabled"]}
      data-waiting={isPressed || undefined}
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
