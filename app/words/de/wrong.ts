import type { RedFlagCode } from "~/domain/red-flags/signs";
import { shell } from "./shell";

/** A sign in the patient's own voice, as it is ticked; and as the object of "Ich habe …" on the phone. */
type SignWords = { text: string; say: string };

const signs: Record<RedFlagCode, SignWords> = {
  "saddle-numbness": {
    text: "Ich habe ein taubes Gefühl an den Geschlechtsteilen oder am After",
    say: "ein taubes Gefühl an den Geschlechtsteilen oder am After",
  },
  "bladder-or-bowel": {
    text: "Ich habe neue Probleme beim Wasserlassen oder Stuhlgang: Es kommt schwer in Gang, geht schlecht, oder ich kann es nicht gut halten",
    say: "neue Probleme mit Blase oder Darm",
  },
  "sexual-function": {
    text: "Sex fühlt sich anders an oder klappt anders als früher, und das ist neu",
    say: "eine neue Veränderung beim Sex: wie er sich anfühlt oder klappt",
  },
  "both-legs": {
    text: "Beide Beine tun weh oder sind schwach, und das ist neu",
    say: "neue Schmerzen oder Schwäche in beiden Beinen",
  },
  "weak-leg": {
    text: "Ein Bein oder ein Fuß wird schwach, oder mein Fuß hängt herunter",
    say: "zunehmende Schwäche in einem Bein oder Fuß",
  },
  "cannot-bear-weight": {
    text: "Ich bin gestürzt oder habe mich verletzt und kann auf dem Bein nicht stehen",
    say: "ein Bein, auf dem ich seit einem Sturz oder einer Verletzung nicht stehen kann",
  },
  "hot-joint-fever": {
    text: "Ein Gelenk ist heiß und geschwollen, und ich habe Fieber oder Schüttelfrost",
    say: "ein heißes und geschwollenes Gelenk mit Fieber oder Schüttelfrost",
  },
  "pain-and-fever": {
    text: "Mein Rücken oder meine Leiste tut weh, und ich habe Fieber oder Schüttelfrost",
    say: "Schmerzen im Rücken oder in der Leiste mit Fieber oder Schüttelfrost",
  },
  "chest-or-breath": {
    text: "Meine Brust tut weh, oder ich bekomme schlecht Luft",
    say: "Schmerzen in der Brust oder Atemnot",
  },
  "blood-thinners": {
    text: "Ich nehme Blutverdünner, und Leiste oder Oberschenkel tut plötzlich weh und ist schwach",
    say: "plötzlich Schmerzen und Schwäche in Leiste oder Oberschenkel, und ich nehme Blutverdünner",
  },
  "young-limp": {
    text: "Ich bin 9 bis 16 Jahre alt, ich hinke, und Hüfte, Leiste oder Knie tut weh",
    say: "Schmerzen in Hüfte, Leiste oder Knie und ein Hinken, im Alter von 9 bis 16 Jahren",
  },
  "numb-leg": {
    text: "Ein Bein fühlt sich taub an, ist aber nicht schwach, und das ist neu",
    say: "ein Bein, das neuerdings taub ist, aber nicht schwach",
  },
  "calf-swelling": {
    text: "Eine Wade ist geschwollen, warm oder tut weh",
    say: "eine Wade, die geschwollen oder warm ist oder wehtut",
  },
  "groin-weight": {
    text: "Meine Leiste tut weh, wenn ich das Bein belaste",
    say: "Schmerzen in der Leiste, wenn ich das Bein belaste",
  },
  "running-pain": {
    text: "Meine Leiste tut weh, seit ich viel mehr gerannt oder gejoggt bin als vorher",
    say: "Schmerzen in der Leiste, seit ich viel mehr gerannt oder gejoggt bin als vorher",
  },
  "night-pain": {
    text: "Es tut nachts weh und lässt nicht nach, egal wie ich liege",
    say: "nachts Schmerzen, die nicht nachlassen, egal wie ich liege",
  },
  fever: {
    text: "Ich habe Fieber, oder ich fühle mich krank",
    say: "Fieber, oder ich fühle mich krank",
  },
  "lower-belly": {
    text: "Mein Unterbauch tut weh und auch meine Hüfte",
    say: "Schmerzen im Unterbauch und auch in der Hüfte",
  },
  "cancer-history": {
    text: "Ich habe Krebs oder hatte früher Krebs",
    say: "Krebs, jetzt oder früher",
  },
  "weight-loss": {
    text: "Ich nehme ab und weiß nicht, warum",
    say: "abgenommen und weiß nicht, warum",
  },
  steroids: {
    text: "Ich nehme Kortison (Steroide), und dieser Schmerz ist neu",
    say: "neue Schmerzen und nehme Kortison (Steroide)",
  },
};

/** "Something is wrong": the signs, what to do, and the report of them. */
export const wrong = {
  title: "Etwas stimmt nicht",
  close: "Zurück zu Heute",
  /** Before any form: whoever needs no question. */
  urgent: (number: string | null) =>
    number === null ? shell.inDanger.title : `Jetzt in Gefahr? Rufen Sie zuerst ${number} an.`,
  question: "Trifft etwas davon auf Sie zu?",
  lead: "Kreuzen Sie alles an, was zutrifft. Sie sehen sofort, was zu tun ist.",
  groups: {
    EMERGENCY: "Zeichen für einen Notfall",
    TODAY: "Zeichen, bei denen Sie heute anrufen sollten",
    BACKGROUND: "Das sollten wir wissen",
  },
  signs,
  words: "In Ihren eigenen Worten",
  optional: "freiwillig",
  wordsHint: "Was Sie bemerken und seit wann",
  show: "Zeigen, was zu tun ist",
  none: "Nichts davon, es tut nur weh",
  fields: {
    id: "Dieses Formular ist veraltet. Öffnen Sie die Seite neu.",
    signs:
      "Kreuzen Sie mindestens eine Zeile an. Wenn keine passt und Sie sich Sorgen machen, rufen Sie uns an. Wenn es nur wehtut, nehmen Sie den Knopf am Ende.",
    sign: "Diese Zeile ist keine von unseren. Öffnen Sie die Seite neu.",
  },
  answers: {
    EMERGENCY: {
      title: "Holen Sie jetzt Notfallhilfe",
      text: "Was Sie angekreuzt haben, kann ein Notfall sein. Warten Sie nicht auf die Praxis.",
    },
    TODAY: {
      title: "Rufen Sie heute an",
      text: "Jemand sollte sich das ansehen, bevor Sie weiterüben.",
    },
    BACKGROUND: {
      title: "Danke, wir lesen das",
      text: (clinician: string) =>
        `Das allein ist kein Grund, mit den Übungen aufzuhören. ${clinician} sollte es wissen. Sagen Sie es uns auch beim nächsten Termin, und rufen Sie an, wenn es Ihnen schlechter geht.`,
    },
  },
  call: (number: string) => `${number} anrufen`,
  callClinic: (clinic: string, number: string) => `${clinic}, ${number}`,
  callEmergency: "Rufen Sie den Notruf an.",
  orGo: "Oder gehen Sie in eine Notaufnahme. Fahren Sie nicht selbst.",
  isClosed: (clinic: string) => `${clinic} ist gerade geschlossen.`,
  callDuty: "Rufen Sie den ärztlichen Bereitschaftsdienst an.",
  phoneOf: (clinic: string) => `Nehmen Sie die Telefonnummer, die Sie von ${clinic} haben.`,
  say: {
    title: "Sagen Sie das",
    before: "„Ich habe ",
    between: "; außerdem habe ich ",
    after: ".“",
  },
  until: {
    EMERGENCY: {
      title: "Bis Hilfe da ist",
      lines: [
        "Machen Sie keine Übungen mehr.",
        "Ruhen Sie sich aus, und bleiben Sie möglichst nicht allein.",
      ],
    },
    TODAY: {
      title: "Holen Sie Notfallhilfe, wenn",
      lines: [
        "Ihre Brust wehtut oder Sie schlecht Luft bekommen",
        "Sie an den Geschlechtsteilen oder am After taub werden",
        "sich an Blase oder Darm etwas verändert",
        "ein Bein schwach wird oder beide Beine wehtun",
        "Sie Fieber mit Schüttelfrost haben und Ihr Rücken oder Ihre Leiste wehtut",
      ],
    },
  },
  stayOff: "Belasten Sie dieses Bein nicht. Hüpfen Sie nicht, um es zu testen.",
  stop: "Machen Sie keine Übungen, bis Sie mit uns gesprochen haben.",
  paused: (clinic: string) => `Ihre Übungen pausieren, bis ${clinic} mit Ihnen gesprochen hat.`,
  notWatched: "Hier schaut nicht rund um die Uhr jemand nach. Warten Sie hier nicht auf Antwort.",
  told: {
    sending: "Wir sagen der Praxis Bescheid …",
    /** @param day "heute", "Mi, 4. Mär" */
    sent: (clinic: string, day: string, time: string) =>
      `${clinic} hat das seit ${day}, ${time} Uhr.`,
    reads: (clinician: string) => `${clinician} findet es beim Blick auf die Patientenliste.`,
    readsDischarged: (clinician: string) =>
      `Ihre Behandlung ist zu Ende. Trotzdem findet ${clinician} es beim Blick auf die Patientenliste.`,
    isOpen: "Die Praxis ist jetzt geöffnet.",
    opens: (day: string, time: string) => `Die Praxis öffnet wieder: ${day}, ${time} Uhr.`,
    notSent: "Die Praxis weiß noch nicht Bescheid.",
    refused: "So konnte es nicht angenommen werden. Unten steht, was fehlt.",
    /** Words that were longer than is kept. */
    cut: "Ihr Text war zu lang, das Ende fehlt. Sagen Sie uns den Rest am Telefon.",
    holds: "Was zu tun ist, steht oben. Das gilt trotzdem.",
    tryAgain: "Noch einmal versuchen",
  },
  toToday: "Zurück zu Heute",
  more: "Es stimmt noch etwas nicht",
  change: "Ankreuzen ändern",
  leave: {
    title: "Gehen, bevor die Praxis es weiß?",
    text: "Was Sie angekreuzt haben, ist noch nicht bei der Praxis. Wenn Sie jetzt gehen, wird es verworfen.",
    stay: "Hier bleiben",
    leave: "Gehen",
  },
};
