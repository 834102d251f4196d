import { type ReactNode, useId, useSyncExternalStore } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import type { PlayerState } from "~/domain/player/player";
import { HowToCard } from "./how-to-card";
import { howToOf } from "./how-to-of";
import { openAtOnce } from "./open-at-once";
import type { SheetName } from "./player-screen";
import type { RunWords } from "./run-words";
import type { SessionRun } from "./session-run";
import { readSettings, type SettingName, writeSettings } from "./settings";
import { hasVoice, onVoices } from "./voice";

type Props = { name: SheetName; run: SessionRun; player: PlayerState; onClose: () => void };

/** What opens over the player, which stands still meanwhile. */
export function PlayerSheet({ name, run, player, onClose }: Props) {
  const { howTo, settings } = run.words;
  if (name === "settings") {
    return (
      <Sheet title={settings.title} close={settings.close} onClose={onClose}>
        <Settings words={settings} />
      </Sheet>
    );
  }
  const step = player.steps[player.index];
  const shown = step ? howToOf(run, step) : null;
  return (
    <Sheet title={howTo.open} close={howTo.close} onClose={onClose}>
      {shown ? <HowToCard howTo={shown} isOpen /> : null}
    </Sheet>
  );
}

type SheetProps = { title: string; close: string; onClose: () => void; children: ReactNode };

/** The sheet is read from its title on, whatever the first thing to tap in it is. */
function openAtTop(sheet: HTMLDialogElement | null): void {
  openAtOnce(sheet);
  sheet?.querySelector("h2")?.focus();
}

function Sheet({ title, close, onClose, children }: SheetProps) {
  const id = useId();
  return (
    <dialog
      ref={openAtTop}
      className="leave-dialog player-sheet"
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <form method="dialog">
        <Button size="lg" className="w-full">
          {close}
        </Button>
      </form>
    </dialog>
  );
}

const TELLS = ["sound", "vibration", "voice"] as const satisfies SettingName[];
const PACE = [
  "goesOn",
  "isSlower",
  "hasLongerRests",
  "hasNoTimer",
] as const satisfies SettingName[];

function Settings({ words }: { words: RunWords["settings"] }) {
  const { language } = useWords();
  const isVoiced = useSyncExternalStore(onVoices, () => hasVoice(language));
  const missing: Partial<Record<SettingName, string>> = {
    ...("vibrate" in navigator ? {} : { vibration: words.noVibration }),
    ...(isVoiced ? {} : { voice: words.noVoice }),
  };
  const group = (title: string, names: readonly (keyof RunWords["settings"]["choices"])[]) => (
    <fieldset className="player-choices">
      <legend>{title}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            defaultChecked={readSettings()[name]}
            onChange={({ currentTarget: { checked } }) =>
              writeSettings({ ...readSettings(), [name]: checked })
            }
          />
          <span>
            <b>{words.choices[name].label}</b>
            <span>{missing[name] ?? words.choices[name].help}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      {group(words.tells, TELLS)}
      {group(words.pace, PACE)}
      <p>{words.kept}</p>
    </>
  );
}
