import type { ReactNode } from "react";
import { type SettingsReader, SettingsTabs } from "./settings-tabs";

type Props = SettingsReader & { clinicName: string; children: ReactNode };

/** The frame of the clinic's settings: its tabs, and the one that is open. */
export function Settings({ clinicName, children, ...reader }: Props) {
  return (
    <>
      <p className="text-13 text-ink-2">{clinicName}</p>
      <h1>Settings</h1>
      <SettingsTabs {...reader} />
      {children}
    </>
  );
}
