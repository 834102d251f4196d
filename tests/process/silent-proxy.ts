import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between a server and its database, and can fall silent as a frozen machine or a cut cable does. */
export interface SilentProxy {
  /** Takes connections and bytes, and passes nothing on in either direction. */
  freeze: () => void;
  /** Passes on what was held back, and all that comes. */
  thaw: () => void;
  /** Ends every connection, as a database that restarts does. */
  cut: () => void;
  port: number;
  close: () => void;
}

export async function silentProxy(host: string, port: number): Promise<SilentProxy> {
  const ends = new Set<Socket>();
  let frozen = false;
  const keep = (socket: Socket) => {
    ends.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => ends.delete(socket));
    if (frozen) socket.pause();
  };
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      keep(from);
      from.on("data", (bytes) => to.write(bytes));
      from.once("close", () => to.destroy());
      if (frozen) from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of ends) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      frozen = true;
      for (const socket of ends) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of ends) socket.resume();
    },
    cut,
    close: () => {
      server.close();
      cut();
    },
  };
}
