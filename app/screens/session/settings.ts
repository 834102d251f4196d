import { type Pace, USUAL_PACE } from "~/domain/player/pace";
import { withStorage } from "./run-storage";
import { parseJson } from "./stored-run";

/** How this phone guides a session: what is heard and felt, and the pace. */
export type PlayerSettings = Pace & { sound: boolean; vibration: boolean; voice: boolean };

export type SettingName = keyof PlayerSettings;

export const USUAL_SETTINGS: PlayerSettings = {
  ...USUAL_PACE,
  sound: true,
  vibration: true,
  voice: false,
};

const KEY = "supple-player";

let known: PlayerSettings | null = null;

/** As they were left on this phone; whatever is missing there is as usual. They are about no person. */
export function readSettings(): PlayerSettings {
  known ??= parseSettings(withStorage((storage) => storage.getItem(KEY)));
  return known;
}

/** Keeps them on this phone; where it keeps nothing, until the page is closed. */
export function writeSettings(settings: PlayerSettings): void {
  known = settings;
  withStorage((storage) => storage.setItem(KEY, JSON.stringify(settings)));
}

/** @param text what was kept, in whatever version; null: nothing */
export function parseSettings(text: string | null): PlayerSettings {
  const kept = text === null ? null : parseJson(text);
  const names = Object.keys(USUAL_SETTINGS) as SettingName[];
  const entries = names.map((name) => {
    const value: unknown = Object(kept)[name];
    return [name, typeof value === "boolean" ? value : USUAL_SETTINGS[name]] as const;
  });
  return Object.fromEntries(entries) as PlayerSettings;
}
