/** The pot plant on the right of the front page's picture. */
export function Plant() {
  return (
    <g transform="translate(560 520)">
      <path d="M-26 122h64l-9 62a8 8 0 0 1-8 7h-30a8 8 0 0 1-8-7z" fill="#c98b5e" />
      <path d="M-29 116h70v14h-70z" fill="#b87a4e" />
      <path
        d="M6 118C0 70 6 30 26-8M6 118C-2 80-18 52-40 34M6 118c8-36 24-58 46-70"
        stroke="#1f5f58"
        strokeWidth="4"
        fill="none"
        strokeLinecap="round"
      />
      <path
        d="M26-8c22 4 30 26 14 52-18-14-24-34-14-52zM-40 34c-2 26 14 42 38 42C0 52-16 36-40 34zM52 48c-26-2-42 14-42 36 24 2 40-12 42-36zM10 44c-24-10-30-34-16-56 22 12 26 36 16 56z"
        fill="#2f7f73"
      />
    </g>
  );
}
