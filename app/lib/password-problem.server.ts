import { isCommonPassword } from "./common-passwords.server";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-rule";

/** Why a password cannot be chosen; what it says is for the caller (words/en/security). */
export type PasswordProblem = "too-short" | "too-long" | "address" | "clinic" | "common";

/** What everybody knows who knows the person: no secret can be made of it. */
export type KnownOfOwner = { email?: string; clinicNames?: readonly string[] };

/**
 * What is wrong with a password that is being chosen, or null. Characters are counted as code points after NFC. There is
 * no rule about which kinds of characters stand in it: such rules make people choose worse ones.
 * Source: NIST 800-63B 5.1.1.2 (length, list of common ones, words of the context, no rules of composition), OWASP ASVS 5
 * 6.2.
 */
export async function passwordProblem(
  typed: string,
  { email = "", clinicNames = [] }: KnownOfOwner = {},
): Promise<PasswordProblem | null> {
  const password = typed.normalize("NFC");
  const { length } = [...password];
  if (length < MIN_PASSWORD_LENGTH) return "too-short";
  if (length > MAX_PASSWORD_LENGTH) return "too-long";
  const said = letters(password);
  const [local = ""] = email.split("@");
  if (email !== "" && [email, local].some((part) => isMadeOf(said, letters(part))))
    return "address";
  if (clinicNames.some((name) => isMadeOf(said, letters(name)))) return "clinic";
  return (await isCommonPassword(password)) ? "common" : null;
}

/** Whether nothing but figures stands beside the word. An empty one is in everything, and says nothing. */
function isMadeOf(said: string, word: string): boolean {
  return word !== "" && said.includes(word) && /^\p{N}*$/u.test(said.replaceAll(word, ""));
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
