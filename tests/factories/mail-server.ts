import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export type ReceivedMail = { from: string; to: string; messageId: string; text: string };

/**
 * A mail server of its own that takes every mail.
 * @param recipients what it says to the address of a mail, such as "550 no such person"
 */
export async function startMailServer({ recipients = "250 ok" } = {}) {
  const mails: ReceivedMail[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    // A client that is killed resets its connection.
    socket.on("error", () => socket.destroy());
    converse(socket, recipients, mails);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function converse(socket: Socket, recipients: string, mails: ReceivedMail[]): void {
  let waiting = "";
  let letter: string | null = null;
  let [from, to] = ["", ""];
  const answer = (line: string) => {
    const [, address = ""] = line.split(":");
    if (/^MAIL/i.test(line)) from = address.split(" ")[0] ?? "";
    if (/^RCPT/i.test(line)) {
      to = address;
      return recipients;
    }
    if (/^DATA/i.test(line)) {
      letter = "";
      return "354 go on";
    }
    return /^QUIT/i.test(line) ? "221 bye" : "250 ok";
  };
  socket.write("220 test\r\n");
  socket.on("data", (chunk) => {
    waiting += chunk.toString();
    for (let end = waiting.indexOf("\r\n"); end >= 0; end = waiting.indexOf("\r\n")) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      if (letter === null) socket.write(`${answer(line)}\r\n`);
      else if (line !== ".") letter += `${line}\n`;
      else {
        const messageId = /^Message-ID: (.+)$/m.exec(letter)?.[1] ?? "";
        mails.push({ from, to, messageId, text: letter });
        letter = null;
        socket.write("250 ok\r\n");
      }
    }
  });
}
