import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const UP = 0x01;
const UV = 0x04;
const AT = 0x40;

type Options = { challenge: string };
/** What differs from a passkey as it should be. */
type Fault = {
  origin?: string;
  isVerified?: boolean;
  counter?: number;
  /** A bit of the signature is another one. */
  isTampered?: boolean;
};

/**
 * A passkey in software, as a browser makes and uses one (WebAuthn 2: ES256, no attestation).
 * @param place for whom it is made
 */
export function createAuthenticator({ rpID, origin }: { rpID: string; origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const key = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    ...[Buffer.from(x, "base64url"), Buffer.from("225820", "hex"), Buffer.from(y, "base64url")],
  ]);
  const head = (flags: number, counter: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const rpIdHash = createHash("sha256").update(rpID).digest();
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count]);
  };
  const clientData = (type: string, challenge: string, from = origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const credential = { id: id.toString("base64url"), rawId: id.toString("base64url") };
  const rest = { type: "public-key", clientExtensionResults: {} };
  const verified = (isVerified = true) => (isVerified ? UP | UV : UP);

  return {
    id: credential.id,
    /** As it is stored, in base64url. */
    publicKey: key.toString("base64url"),
    /** What the browser sends of a new passkey, as JSON. */
    register({ challenge }: Options, { origin: from, isVerified, counter = 0 }: Fault = {}) {
      const length = Buffer.from([0, id.length]);
      const data = Buffer.concat([
        head(verified(isVerified) | AT, counter),
        ...[Buffer.alloc(16), length, id, key],
      ]);
      const object = Buffer.concat([
        Buffer.from("a363666d74646e6f6e656761747453746d74a06861757468446174615894", "hex"),
        data,
      ]);
      const client = clientData("webauthn.create", challenge, from);
      const response = {
        clientDataJSON: client.toString("base64url"),
        attestationObject: object.toString("base64url"),
        transports: ["internal"],
      };
      return JSON.stringify({ ...credential, ...rest, response });
    },
    /** What it sends to sign in, as JSON. */
    answer(
      { challenge }: Options,
      { origin: from, isVerified, counter = 0, ...fault }: Fault = {},
    ) {
      const data = head(verified(isVerified), counter);
      const client = clientData("webauthn.get", challenge, from);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      const signature = sign("sha256", signed, privateKey);
      if (fault.isTampered) signature.writeUInt8(signature.readUInt8(20) ^ 1, 20);
      const response = {
        authenticatorData: data.toString("base64url"),
        clientDataJSON: client.toString("base64url"),
        signature: signature.toString("base64url"),
      };
      return JSON.stringify({ ...credential, ...rest, response });
    },
  };
}
