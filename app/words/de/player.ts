import { count } from "./numbers";

/** What the guided session says besides the words of ./session; the page hands it on in finished sentences. */
export const player = {
  settings: {
    open: "Ton und Tempo",
    title: "Ton und Tempo",
    kept: "Dieses Handy merkt sich, was Sie wählen.",
    close: "Zurück zur Einheit",
    tells: "Was Ihnen jeden Wechsel meldet",
    sound: "Ton",
    vibration: "Vibration",
    noVibration: "Dieses Handy kann auf einer Seite nicht vibrieren.",
    voice: "Gesprochene Worte",
    /** @param language by its own name, "Deutsch" */
    noVoice: (language: string) =>
      `Dieses Handy hat keine Stimme für ${language}. Stattdessen gibt es Ton und Vibration.`,
    pace: "Tempo",
    goesOn: "Von selbst weitergehen",
    goesOnHelp: (position: number, repetition: number) =>
      `„Start“ auf „Heute“ beginnt sofort, und zwischen dem Halten müssen Sie nicht tippen. Sie haben ${position} Sekunden für den Wechsel der Position und ${repetition} Sekunden für jede Wiederholung, die nicht länger gehalten wird.`,
    isSlower: "Langsamer",
    isSlowerHelp:
      "Mehr Zeit für Wiederholungen und für den Wechsel der Position. Das Halten bleibt so lang, wie es ist.",
    hasLongerRests: "Längere Pausen",
    hasLongerRestsHelp: (seconds: number) => `${seconds} Sekunden mehr zwischen den Durchgängen.`,
    hasNoTimer: "Ohne Uhr",
    hasNoTimerHelp: "Nichts zählt herunter. Sie tippen nach jedem Durchgang auf Fertig.",
  },
  howTo: { open: "So geht es", close: "Zurück zur Einheit" },
  /** Before an exercise begins by itself. */
  position: "Gehen Sie in Position",
  /** Below the seconds that are left until then. */
  thenHold: (seconds: number) => `dann ${seconds} s halten`,
  /** Below the repetitions that are left. */
  each: (seconds: number) => `Mal, je ${count(seconds, "Sekunde", "Sekunden")}`,
  /** Said out loud. */
  cues: {
    side: "Seite wechseln.",
    exercise: "Nächste Übung.",
    /** In a rest that waits for a tap. */
    goOn: "Drücken Sie Weiter, wenn Sie bereit sind.",
  },
  /** Where the network went away before the whole page had come. */
  missing: {
    title: "Ein Teil dieser Seite wurde nicht geladen.",
    kept: "Es gibt keine Verbindung. Was Sie gemacht haben, bleibt auf diesem Handy.",
    silent:
      "Es gibt keine Verbindung, deshalb tönt, spricht und vibriert nichts. Die Einheit geht trotzdem weiter.",
    again: "Noch einmal versuchen",
  },
  painful: {
    /** Once the number is stored at the clinic. */
    stored: (clinician: string) => `${clinician} sieht das jetzt.`,
    /** The same after care has ended: nobody is asked to look at it. */
    inRecord: "Das steht jetzt in Ihrer Akte.",
    easier: (exercise: string) => `Leichtere Übung: ${exercise}`,
    ask: "Stimmt etwas davon?",
    yes: "Ja, oder ich bin nicht sicher",
  },
  /** In a log: what was done in place of an exercise. */
  doneAs: (exercise: string, easier: string) => `${exercise}: leichtere Übung, ${easier}.`,
};
