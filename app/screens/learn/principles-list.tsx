import { Check } from "lucide-react";

/** The safety principles of stretching. */
export function PrinciplesList({ principles }: { principles: readonly string[] }) {
  return (
    <ul className="check-list">
      {principles.map((principle) => (
        <li key={principle}>
          <Check className="icon" aria-hidden />
          <span>{principle}</span>
        </li>
      ))}
    </ul>
  );
}
