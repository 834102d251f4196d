import type { CSSProperties } from "react";
import { Mannequin } from "~/components/figures/Mannequin";
import { tween } from "~/components/figures/tween";
import { lunge } from "~/content/poses/lunge";
import type { Catalogue } from "~/words/catalogue";
import { ExampleCards } from "./example-cards";

const { view, targets } = lunge;

/** Earlier moments of the movement stand behind the figure in one pale colour. */
const ghostColours = Object.fromEntries([
  ...["skin", "skin-far", "skin-neck", "top", "sleeve", "top-far", "leg", "leg-far", "hair"].map(
    (part) => [`--fig-${part}`, "#cfe9dd"],
  ),
]) as CSSProperties;

/** The picture of the front page: a half-kneeling stretch in front of an arched window. Its colours do not follow the theme. */
export function Scene({ words }: { words: Catalogue["landing"] }) {
  return (
    <svg
      className="landing-scene"
      viewBox="0 0 640 800"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={words.picture}
    >
      <Room />
      <Plant />
      <g transform="translate(-62 188) scale(3.74)">
        {[0, 0.5].map((share) => (
          <g key={share} opacity={share === 0 ? 0.16 : 0.22} style={ghostColours}>
            <Mannequin
              pose={{ view, targets: [], props: [] }}
              skeleton={tween(lunge, share)}
              id={`ghost${share * 10}`}
              shadow={false}
            />
          </g>
        ))}
        <Mannequin pose={{ view, targets, props: [] }} skeleton={tween(lunge, 1)} id="landing" />
      </g>
      <ExampleCards words={words} />
    </svg>
  );
}

function Room() {
  return (
    <>
      <defs>
        <linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#dce9e1" />
          <stop offset="1" stopColor="#eaf0e6" />
        </linearGradient>
        <linearGradient id="arch" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0e5a50" />
          <stop offset="1" stopColor="#17766a" />
        </linearGradient>
        <radialGradient id="sun">
          <stop offset="0" stopColor="#ffd58a" />
          <stop offset="1" stopColor="#f0b765" />
        </radialGradient>
        <clipPath id="window">
          <path d="M110 640V330a210 210 0 0 1 420 0v310z" />
        </clipPath>
      </defs>
      <rect width="640" height="800" fill="url(#wall)" />
      <path d="M110 640V330a210 210 0 0 1 420 0v310z" fill="url(#arch)" />
      <g clipPath="url(#window)">
        <circle cx="402" cy="292" r="74" fill="url(#sun)" />
        <path d="M90 500c80-60 150-50 220-10s160 40 250-30v200H90z" fill="#1e8475" />
        <path d="M90 560c90-50 170-20 240-10s140 10 230-40v160H90z" fill="#2b9583" opacity=".65" />
      </g>
      <rect y="640" width="640" height="160" fill="#e8ddc8" />
      <path d="M0 640h640" stroke="#d6c8ac" strokeWidth="2" />
      <ellipse cx="318" cy="704" rx="250" ry="26" fill="#d3c4a6" opacity=".55" />
      <path d="M70 690h496l26 26a6 6 0 0 1-4 10H52a6 6 0 0 1-4-10z" fill="#bfd8cc" />
      <path d="M48 716h544v6a6 6 0 0 1-6 6H54a6 6 0 0 1-6-6z" fill="#98bcae" />
    </>
  );
}

/** The pot plant on the right of the front page's picture. */
function Plant() {
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
