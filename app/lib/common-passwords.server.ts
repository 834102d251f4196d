import { madeOnce } from "./made-once.server";

/**
 * Passwords that lists of stolen ones begin with, as far as they are long enough to be chosen here (NIST 800-63B,
 * 5.1.1.2: compare with a list of commonly used values). Few long ones are common for themselves: most are a word
 * with the ending that somebody was made to add, so the list is both, multiplied.
 */
const WORDS =
  "password passw0rd p@ssword p@ssw0rd pa55word passwort motdepasse contraseña parola haslo mypassword thepassword " +
  "passphrase passcode secret topsecret mysecret welcome welcome1 letmein iloveyou iloveu iluvyou loveyou ilovemyself " +
  "qwerty qwertz azerty qwertyui qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qwe asd zxc 1q2w3e 1q2w3e4r " +
  "1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq12wsx q1w2e3r4 abc abcd abcde abcdef abcdefg abc123 a1b2c3 a1b2c3d4 admin " +
  "administrator root superuser user username login guest test tester testing default changeme changethis temp temporary " +
  "demo sample example master computer internet windows google facebook whatsapp instagram microsoft apple samsung android " +
  "iphone monkey dragon football baseball basketball hockey soccer liverpool arsenal chelsea manchester barcelona " +
  "realmadrid juventus superman batman spiderman starwars pokemon naruto minecraft fortnite playstation nintendo princess " +
  "sunshine butterfly chocolate cookie cheese banana orange flower rainbow summer winter spring autumn monday friday " +
  "january february march april june july august september october november december london paris berlin england scotland " +
  "ireland america canada australia michael jennifer jessica daniel thomas charlie ashley andrew matthew joshua anthony " +
  "robert william nicole hannah amanda samantha elizabeth alexander freedom forever whatever nothing trustno hello " +
  "helloworld goodmorning goodluck shadow killer hunter ginger pepper harley jordan tigger buster maggie mustang corvette " +
  "ferrari mercedes yellow purple silver golden diamond crystal jesus jesuschrist heaven angel blessed family mother " +
  "father brother sister daddy mummy baby lovely lover beautiful friends bestfriend doctor nurse hospital clinic health " +
  "patient physio physiotherapy physiotherapist therapy therapist supple supplephysio suppleclinic stretch stretching";
const ENDINGS =
  "1 2 3 4 5 6 7 8 9 0 11 12 13 21 22 23 33 42 55 66 69 77 88 99 00 01 02 007 100 101 111 123 1234 12345 123456 1234567 " +
  "12345678 123456789 1234567890 321 4321 54321 000 0000 1111 2222 222 333 666 777 888 999 786 abc xyz qwe you me my one";
const FIRST_YEAR = 1950;
const LAST_YEAR = 2049;
const LISTED =
  "administrator qwertyuiop 1q2w3e4r5t6y 1qaz2wsx3edc4rfv qazwsxedcrfv qazwsxedcrfvtgb zaq1zaq1zaq1 poiuytrewq lkjhgfdsa1 " +
  "mnbvcxzlkj 0987654321 9876543210 1029384756 0192837465 5432154321 3141592653 31415926535 2718281828 1123581321 " +
  "14789632510 147258369 7418529630 1472583690 9638527410 abcd123456 abc1234567 abcdef1234 abcdefg123 asdf123456 asdfasdf12 " +
  "qwer123456 qwert12345 qwerty12345 qwertyui12 123qweasdzxc 123456qwerty 123456abcdef 1234qwerasdf q1w2e3r4t5 " +
  "q1w2e3r4t5y6 1a2b3c4d5e 1a2b3c4d5e6f a1s2d3f4g5 correcthorsebatterystaple correct horse battery staple " +
  "unbelievable passwordpassword lovelovelove mylittlepony letmeinplease letmeinnow opensesame donttellanyone " +
  "idontknow123 ihatepasswords ihateyou123 whatisthis thisismypassword thisisapassword iforgotmypassword mypasswordis " +
  "nopassword1 notapassword notmypassword trustnoone1 iamthebest iamawesome maytheforce maytheforcebewithyou tothemoon " +
  "livelaughlove manchesterunited manutd1234 newyorkcity sanfrancisco losangeles superman1234 harrypotter hellokitty " +
  "spongebob1 rememberme leavemealone chocolate1 basketball blink182182 metallica1 slipknot666 evanescence jamesbond007 " +
  "liverpoolfc chelseafc1 arsenal123 alexandria christopher elizabeth1 jacqueline1 charlotte1 motherfucker fuckyou123 " +
  "fuckyoufuckyou fuckoff123 asshole123 bullshit123";

/** Some thousands, as `folded` writes them. */
const common = madeOnce(async () => {
  const words = [...new Set(WORDS.split(" "))];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);
  const endings = ["", ...ENDINGS.split(" "), ...years.map(String)];
  const made = words.flatMap((word) => [word + word, ...endings.map((ending) => word + ending)]);
  return new Set([...made, ...LISTED.split(" ")].map(folded));
});

/** Without upper case, without what is put around a word or between words, and with letters for what stands in for them. */
function folded(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain
    .replaceAll("@", "a")
    .replaceAll("$", "s")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
].flatMap((row) => [row, [...row].reverse().join("")]);

/** A part of a row that is shorter is a coincidence. */
const MIN_ROW = 5;
/** Fewer different characters than this are one key or two, pressed again and again. */
const MIN_DIFFERENT = 4;

/**
 * Whether a password is among the first that somebody would try: one of the list, in whatever case and with
 * whatever signs around it, a row of the keyboard or the alphabet, or something short said over and over.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  const text = folded(password);
  if (new Set(password.toLowerCase()).size < MIN_DIFFERENT) return true;
  if (text.length >= MIN_ROW && ROWS.some((row) => row.includes(text))) return true;
  if (/^(.{1,5})\1+$/u.test(text)) return true;
  return (await common()).has(text);
}
