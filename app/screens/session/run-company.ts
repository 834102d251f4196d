import { cuesBetween } from "~/domain/player/player-cues";
import type { PageWords } from "~/words/page-words";
import { getLater } from "./later";
import type { RunAction, RunState } from "./run-state";
import type { OnChange } from "./run-store";
import { type Sender, sendPain } from "./send-pain";
import type { SessionRun } from "./session-run";
import { readSettings } from "./settings";
import type { Teller } from "./teller";

/** A number is sent once it has stood this long: whoever corrects a slip is quicker. House rule. */
const STANDS_AFTER_MS = 1_500;

/** What goes on beside the screen while a session runs: changes are told, and numbers are sent. */
export type RunCompany = {
  onChange: OnChange;
  /** The page is there: sends a number that was not stored yet. */
  begin: (state: RunState) => void;
  /** What tells may have come by now. Without it the screen goes on alone, and says so. @returns whether it is there */
  prepare: () => boolean;
};

export function createRunCompany(
  { exercises, words: own }: Pick<SessionRun, "exercises" | "words">,
  words: PageWords,
  sender: Sender,
  send: (action: RunAction) => void,
): RunCompany {
  let teller: Teller | null = null;
  const report = async (state: RunState) => {
    const { picked: score, report: sent, player } = state;
    const exerciseId = player.steps[player.index]?.exerciseId;
    if (score === null || sent === null || exerciseId === undefined) return;
    if (sent.stored === score) return;
    const { id, saidAt } = sent;
    if (await sendPain({ id, saidAt, score, exerciseId }, sender)) {
      send({ type: "stored", id, score });
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onChange: OnChange = (before, after) => {
    teller?.tell(cuesBetween(before.player, after.player, readSettings()), after.player);
    if (before.report === after.report) return;
    clearTimeout(waiting);
    if (after.report === null) void report(before);
    else waiting = setTimeout(() => void report(after), STANDS_AFTER_MS);
  };
  return {
    onChange,
    begin: (state) => void report(state),
    prepare: () => {
      const later = getLater();
      if (later === null || later === "missing") return false;
      teller ??= later.createTeller({ exercises, words, own }, readSettings);
      return true;
    },
  };
}
