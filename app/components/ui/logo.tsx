/** The mark: an S that bends. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="#f0b765" />
      <path
        d="M21.5 8.5c-5-2.2-11 .2-10.3 4.4.7 4 9.8 2.6 10.3 6.9.4 4.1-6 6.1-11.2 3.4"
        fill="none"
        stroke="#0c3a35"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
