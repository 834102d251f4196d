import type { IntakeCaution } from "~/domain/measures/intake";
import type { SignCode } from "~/domain/measures/signs";
import { count } from "./numbers";

/** In the patient's own voice, as the warning signs are. */
const signs: Record<SignCode, string> = {
  "low-back-pain": "Mein unterer Rücken tut weh",
  "hard-to-stand-straight": "Es fällt mir schwer, gerade zu stehen",
  "tender-or-stiff-hip": "Meine Hüfte ist druckempfindlich oder steif",
  "upper-groin-pain": "Es tut oben in der Leiste weh",
  "dull-pain-growing-sharper": "Ich habe einen dumpfen Schmerz, der stechender wird",
  "lasting-hip-tightness": "Meine Hüfte fühlt sich ständig verspannt an",
  "weak-stomach-muscles": "Meine Bauchmuskeln fühlen sich schwach an",
  "forward-tilted-pelvis": "Mein Becken kippt nach vorn, wenn ich stehe",
  "knee-pain": "Mein Knie tut weh",
};

const questions = (number: number) => count(number, "Frage", "Fragen");
const minutes = (number: number) => count(number, "Minute", "Minuten");

/** Questions of the clinic that somebody answers on their phone; said on the server, in finished sentences. */
export const questionWords = {
  title: "Fragen",
  row: (number: number) => count(number, "Frage wartet", "Fragen warten"),
  minutes: (number: number) => `Etwa ${minutes(number)}`,
  waiting: (number: number, clinician: string) => `${questions(number)} von ${clinician}`,
  lead: (number: number) => `Das dauert etwa ${minutes(number)}. Sie können jede Frage auslassen.`,
  kept: {
    title: "Alles wird gleich gemerkt.",
    text: "Sie können das schließen und später weitermachen.",
  },
  start: "Start",
  goOn: "Weiter",
  look: "Ihre Antworten ansehen",
  of: (number: number, count: number) => `${number} von ${count}`,
  next: "Weiter",
  save: "Speichern",
  skip: "Diese Frage auslassen",
  choose: "Wählen Sie eine Antwort, oder lassen Sie die Frage aus.",
  range: (least: number, most: number) => `Eine ganze Zahl von ${least} bis ${most}`,
  psfs: {
    name: "Was Sie tun können",
    question: (activity: string) => `Wie gut schaffen Sie heute „${activity}“?`,
    chosen: (day: string) => `Genannt am ${day}.`,
    ends: ["schaffe ich nicht", "so gut wie früher"],
  },
  groc: {
    name: "Wie es sich verändert hat",
    question: "Verglichen mit dem Beginn Ihrer Behandlung: Wie geht es Ihnen jetzt?",
    hint: "0 heißt etwa gleich.",
    ends: ["sehr viel schlechter", "sehr viel besser"],
  },
  lefs: {
    hint: "Wie schwer fällt Ihnen das heute?",
    ends: ["äußerst schwer, oder ich kann es nicht", "gar nicht schwer"],
  },
  signs: { name: "Neun Zeichen", texts: signs, hint: "Trifft das jetzt auf Sie zu?" },
  yes: "Ja",
  no: "Nein",
  intake: {
    name: "Über Sie, bevor Sie anfangen",
    ticks: "Was davon trifft jetzt auf Sie zu?",
    none: "Nichts davon",
    tick: "Kreuzen Sie an, was zutrifft, oder „Nichts davon“.",
    flagHint: "Trifft das auf Sie zu?",
    yesStays:
      "Ihr „Ja“ bleibt. In der Physiotherapie wird man mit Ihnen darüber sprechen. Lassen Sie die Frage aus, um weiterzumachen.",
    cautions: {
      "takes-blood-thinners": "Nehmen Sie Blutverdünner?",
      "under-16": "Sind Sie unter 16?",
      "told-not-to-exercise": "Wurde Ihnen ärztlich gesagt, dass Sie nicht trainieren sollen?",
    } satisfies Record<IntakeCaution, string>,
    goal: "Was möchten Sie gern wieder tun können?",
    goalHint: "In Ihren eigenen Worten.",
    goalMissing: "Schreiben Sie, was Sie tun möchten, oder lassen Sie die Frage aus.",
    minutes: "Wie viele Minuten am Tag haben Sie für Ihre Übungen?",
    activity: (place: number) =>
      place === 1
        ? "Was fällt Ihnen jetzt schwer?"
        : `Was fällt Ihnen sonst noch schwer? (${place} von 5)`,
    activityHint: "Eine Sache, zum Beispiel Treppen steigen oder einen Film lang sitzen.",
    activityName: "Was es ist",
    activityScore: "Wie gut schaffen Sie es heute?",
    activityMissing: "Schreiben Sie, was es ist, oder lassen Sie die Frage aus.",
    named: "Das ist schon genannt. Nennen Sie etwas anderes, oder lassen Sie die Frage aus.",
    full: "Nicht gemerkt: Fünf Dinge sind schon genannt, mehr werden nicht gefragt. Lassen Sie die Frage aus, um weiterzumachen.",
    activityAnswer: (name: string, score: number) => `${name}: ${score}`,
    goOn: "Weiter mit den Fragen",
    stop: "Für jetzt aufhören",
  },
  last: (answer: string, day: string) => `Letztes Mal war es ${answer}, am ${day}.`,
  before: (answer: string) => `Davor ${answer}.`,
  review: {
    title: "Sehen Sie alles durch, dann senden Sie es",
    skipped: "Nicht beantwortet",
    change: "Ändern",
    send: (clinician: string) => `An ${clinician} senden`,
    nothing: "Beantworten Sie mindestens eine Frage, bevor Sie senden.",
    more: "Inzwischen kamen Fragen dazu. Laden Sie die Seite neu, und sehen Sie die neuen zuerst an.",
  },
  sent: {
    title: "Gesendet. Vielen Dank",
    text: (clinician: string) => `${clinician} sieht Ihre Antworten vor dem nächsten Termin.`,
  },
  sentBefore:
    "Davon wartet nichts mehr: Es wurde schon gesendet, vielleicht auf einem anderen Handy, oder die Praxis hat es mit Ihnen beendet. Es bleibt, wie es war.",
  none: {
    title: "Keine Fragen warten",
    text: (clinician: string) => `Wenn ${clinician} etwas fragt, steht es unter Heute.`,
  },
  gone: {
    title: "Diese Fragen wurden zurückgenommen",
    text: (clinician: string) =>
      `${clinician} braucht keine Antworten darauf. Nichts wurde gesendet.`,
    said: "Was Sie geantwortet hatten",
    notKept:
      "Die Praxis hat das inzwischen zurückgenommen oder hat die Antwort schon. Was Sie hier gewählt haben, wird nicht aufgehoben.",
  },
  today: "Zurück zu Heute",
};
