/** Whether the browser has a voice for a language, among those that it knows by now. */
export function hasVoice(language: string): boolean {
  if (!("speechSynthesis" in window)) return false;
  return window.speechSynthesis.getVoices().some(({ lang }) => isOf(lang, language));
}

/** Some browsers write "en_GB". */
function isOf(tag: string, language: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split("-")[0];
}

/** Says sentences one after another; a newer word cuts off an older one, which is late by then. */
export function createVoice(language: string) {
  // Some browsers learn of their voices only once they are asked, and too late for whoever asks first.
  hasVoice(language);
  return {
    isThere: () => hasVoice(language),
    say: (sentences: readonly string[]) => {
      if (sentences.length === 0) return;
      window.speechSynthesis.cancel();
      for (const sentence of sentences) {
        const said = new SpeechSynthesisUtterance(sentence);
        said.lang = language;
        window.speechSynthesis.speak(said);
      }
    },
  };
}

/** Tells when the browser has learned of more voices. @returns a way to stop listening */
export function onVoices(changed: () => void): () => void {
  if (!("speechSynthesis" in window)) return () => undefined;
  window.speechSynthesis.addEventListener("voiceschanged", changed);
  return () => window.speechSynthesis.removeEventListener("voiceschanged", changed);
}
