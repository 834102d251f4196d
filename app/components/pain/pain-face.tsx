/** A plain face from a smile (0) to a frown (10). It says nothing that the number does not: hidden from screen readers. */
export function PainFace({ score }: { score: number }) {
  const bend = 3.4 - score * 0.68;
  const corner = 16 - bend / 2;
  return (
    <svg
      className="pain-face"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d={`M8.5 9.7v.8M15.5 9.7v.8M8 ${corner.toFixed(2)}q4 ${(bend * 1.4).toFixed(2)} 8 0`} />
    </svg>
  );
}
