import type { LoaderFunctionArgs } from "@remix-run/node";
import { wordsIn } from "~/words/catalogue";

/** Paper and ink's green of styles/tokens.css: a manifest takes one of each. */
const PAPER = "#f5f1e8";
const PRIMARY = "#0e5a50";
const A_DAY = 86_400;

/** What a phone calls the app on its screen, and the ways into it. `?lang=` names the language. */
export function loader({ request }: LoaderFunctionArgs) {
  const words = wordsIn(new URL(request.url).searchParams.get("lang"));
  const { name, description, session, pain, wrong } = words.offline.app;
  const manifest = {
    ...{ id: "/my", start_url: "/my", scope: "/", display: "standalone" },
    ...{ name, short_name: name, description, lang: words.language, dir: "auto" },
    ...{ background_color: PAPER, theme_color: PRIMARY },
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: session, url: "/my" },
      { name: pain, url: "/my/pain" },
      { name: wrong, url: "/my/wrong" },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      "Content-Type": "application/manifest+json",
      "Cache-Control": `public, max-age=${A_DAY}`,
    },
  });
}
