import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { makeCertificate } from "./certificate";

export type ReceivedPush = {
  path: string;
  topic: string;
  /** The sender's public key: by it servers are told apart. */
  sender: string;
  /** As the browser opens it. */
  text: string;
  isSigned: boolean;
};

type Options = {
  /** The status that each message is answered with; null: its sender never hears. */
  onPush: (push: ReceivedPush) => Promise<number | null>;
};

/** A push service on this machine, over TLS, and one browser that everything is meant for. */
export async function startPushService({ onPush }: Options) {
  const { key, cert } = makeCertificate();
  const browser = createECDH("prime256v1");
  browser.generateKeys();
  const auth = randomBytes(16);
  const pushes: ReceivedPush[] = [];
  const server = createServer({ key, cert }, async (asked, answer) => {
    // Its sender was killed in the middle of it.
    const body = await buffer(asked).catch(() => null);
    if (body === null) return;
    const push = { ...read(asked), text: decrypt(body, browser, auth) };
    pushes.push(push);
    const status = await onPush(push);
    if (status === null) return void asked.socket.destroy();
    answer.writeHead(status).end();
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  return {
    ...{ host, cert, pushes },
    keys: { p256dh: browser.getPublicKey("base64url"), auth: auth.toString("base64url") },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** The head: whose it is, and whether that is true (RFC 8292). */
function read({ url = "", headers }: IncomingMessage) {
  const [, token = "", point = ""] =
    /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  const bytes = Buffer.from(point, "base64url");
  const jwk = {
    ...{ kty: "EC", crv: "P-256", x: bytes.subarray(1, 33).toString("base64url") },
    y: bytes.subarray(33).toString("base64url"),
  };
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return {
    ...{ path: url, topic: String(headers.topic), sender: point },
    isSigned: verify(
      "sha256",
      Buffer.from(`${head}.${claims}`),
      { key, dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    ),
  };
}

/** RFC 8291: one record of aes128gcm. */
function decrypt(body: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): string {
  const [salt, length] = [body.subarray(0, 16), body[20] ?? 0];
  const [sender, sealed] = [body.subarray(21, 21 + length), body.subarray(21 + length)];
  const derive = (from: Buffer, with_: Buffer, info: Buffer | string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", from, with_, info, bytes));
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), browser.getPublicKey(), sender]);
  const secret = derive(browser.computeSecret(sender), auth, info, 32);
  const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derive(secret, salt, "Content-Encoding: nonce\0", 12);
  const decipher = createDecipheriv("aes-128-gcm", key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
