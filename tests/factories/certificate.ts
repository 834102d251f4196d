import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";

// A certificate of this test's own making: Node makes keys, and reads certificates, but makes none (X.509, RFC 5280).

const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...long]), content]);
};
const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, "hex"));
const bits = (content: Buffer) => tagged(0x03, Buffer.from([0]), content);
const octets = (content: Buffer) => tagged(0x04, content);
const time = (at: Date) =>
  tagged(0x17, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`));

const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302"));
const COMMON_NAME = "550403";
const [BASIC_CONSTRAINTS, ALTERNATIVE_NAME] = ["551d13", "551d11"] as const;
const DAY_MS = 86_400_000;

/** For "localhost", signed by itself: whoever trusts it as an authority trusts whom it says to be. PEM, good for two days. */
export function makeCertificate(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    ...{ namedCurve: "prime256v1", publicKeyEncoding: { type: "spki", format: "der" } },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const name = sequence(
    tagged(0x31, sequence(oid(COMMON_NAME), tagged(0x0c, Buffer.from("localhost")))),
  );
  const at = Date.now();
  const isAuthority = sequence(
    oid(BASIC_CONSTRAINTS),
    octets(sequence(tagged(0x01, Buffer.from([0xff])))),
  );
  const goesBy = sequence(
    oid(ALTERNATIVE_NAME),
    octets(sequence(tagged(0x82, Buffer.from("localhost")))),
  );
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const content = sequence(
    ...[tagged(0xa0, tagged(0x02, Buffer.from([2]))), tagged(0x02, serial), ECDSA_WITH_SHA256],
    ...[name, sequence(time(new Date(at - DAY_MS)), time(new Date(at + 2 * DAY_MS))), name],
    ...[publicKey, tagged(0xa3, sequence(isAuthority, goesBy))],
  );
  const signed = sequence(content, ECDSA_WITH_SHA256, bits(signature(content, privateKey)));
  const lines = signed.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey,
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
  };
}

function signature(content: Buffer, pem: string): Buffer {
  const key: KeyObject = createPrivateKey(pem);
  return sign("sha256", content, key);
}
