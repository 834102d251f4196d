import type { Catalogue } from "~/words/catalogue";

/** Two small examples that float over the front page's picture: a pain trend and a running hold. */
export function ExampleCards({ words }: { words: Catalogue["landing"] }) {
  return (
    <>
      <g transform="translate(70 92)">
        <rect width="210" height="92" rx="16" fill="#fffdf8" />
        <text x="16" y="28" fontSize="13" fill="#43504c">
          {words.examplePain}
        </text>
        <text x="16" y="56" fontSize="22" fontWeight="680" fill="#1a2422">
          {words.exampleFall}
        </text>
        <text x="16" y="76" fontSize="12" fontWeight="600" fill="#17633f">
          {words.exampleSpan}
        </text>
        <path
          d="M134 42l10 3 9-2 9 6m7 4l8 8 8 2 8 6"
          fill="none"
          stroke="#2a5599"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
      <g transform="translate(446 66)">
        <circle cx="60" cy="60" r="60" fill="#fffdf8" />
        <circle cx="60" cy="60" r="46" fill="none" stroke="#ebe5d8" strokeWidth="8" />
        <circle
          cx="60"
          cy="60"
          r="46"
          fill="none"
          stroke="#0e5a50"
          strokeWidth="8"
          strokeLinecap="round"
          strokeDasharray="180 289"
          transform="rotate(-90 60 60)"
        />
        <text x="60" y="64" textAnchor="middle" fontSize="30" fontWeight="640" fill="#1a2422">
          {28}
        </text>
        <text x="60" y="81" textAnchor="middle" fontSize="12" fill="#43504c">
          {words.exampleSeconds}
        </text>
      </g>
    </>
  );
}
