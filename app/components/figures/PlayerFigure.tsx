import { useId, useState, useSyncExternalStore } from "react";
import { AnimatedFigure } from "./AnimatedFigure";
import { Figure, type FigureProps } from "./Figure";

type Props = FigureProps & {
  /** It shows the movement; else it holds its end pose. */
  isMoving: boolean;
};

type Parts = { AnimatedFigure: typeof AnimatedFigure; Figure: typeof Figure };

/** What draws and moves figures (10 kB, compressed); in a browser it comes when the page already works. */
let parts: Parts | null = import.meta.env.SSR ? { AnimatedFigure, Figure } : null;

function whenLoaded(tell: () => void): () => void {
  if (parts === null) {
    Promise.all([import("./AnimatedFigure"), import("./Figure")]).then(
      ([animated, still]) => {
        parts = { ...animated, ...still };
        tell();
      },
      // The next exercise tries again; until then the drawing of the server stands.
      () => undefined,
    );
  }
  return () => undefined;
}

/** A figure of a guided session: what the server drew stands until the browser can move it. */
export function PlayerFigure({ isMoving, ...figure }: Props) {
  const id = useId();
  const [drawn] = useState(() =>
    import.meta.env.SSR ? "" : (document.getElementById(id)?.innerHTML ?? ""),
  );
  const loaded = useSyncExternalStore(
    whenLoaded,
    () => parts,
    () => (import.meta.env.SSR ? parts : null),
  );
  if (loaded === null) {
    return (
      <div
        id={id}
        className="contents"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what stands there already.
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
    );
  }
  return (
    <div id={id} className="contents">
      {isMoving ? (
        <loaded.AnimatedFigure {...figure} showWord={false} />
      ) : (
        <loaded.Figure {...figure} className="block w-full" />
      )}
    </div>
  );
}
