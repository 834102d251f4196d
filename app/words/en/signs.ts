import type { RedFlagCode } from "~/domain/red-flags/signs";

/** Warning signs in a clinician's few words, by code: the title of an alert, and the lines of a report. */
export const signs: Readonly<Record<RedFlagCode, string>> = {
  "saddle-numbness": "Numb around the genitals or back passage",
  "bladder-or-bowel": "New trouble with bladder or bowels",
  "sexual-function": "New change of sexual function",
  "both-legs": "New pain or weakness in both legs",
  "weak-leg": "Leg or foot getting weak, or foot drops",
  "cannot-bear-weight": "No weight on the leg after a fall or injury",
  "hot-joint-fever": "Hot swollen joint with fever or shivering",
  "pain-and-fever": "Back or groin pain with fever or shivering",
  "chest-or-breath": "Chest pain or breathlessness",
  "blood-thinners": "Sudden groin or thigh pain with weakness, on blood thinners",
  "young-limp": "Hip, groin or knee pain with a limp at 9 to 16",
  "numb-leg": "One leg newly numb, without weakness",
  "calf-swelling": "One calf swollen, warm or sore",
  "groin-weight": "Groin pain when weight is put on the leg",
  "running-pain": "Groin pain after much more running",
  "night-pain": "Night pain that eases in no position",
  fever: "Fever or feeling ill",
  "lower-belly": "Lower belly pain with hip pain",
  "cancer-history": "Cancer, now or ever",
  "weight-loss": "Weight loss without a reason",
  steroids: "Steroid medicine and new pain",
};
