import { createServer, type RequestListener, type Server } from "node:http";
import { StartError } from "~/lib/start-error.server";

const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than proxies keep an idle connection (two minutes): else they send a form into a closed one. */
const KEEP_ALIVE_MS = 125_000;

/** @throws StartError when the port is taken or not allowed, or the host is not this machine's */
export function listen(app: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    app,
  );
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(inPlainWords(error, host, port)));
    server.listen(port, host, () => done(server));
  });
}

function inPlainWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program: stop that one, or set PORT to another number, such as PORT=${port === 65535 ? 3001 : port + 1}.`,
    EACCES: `Port ${port} needs more rights than this user has: set PORT to a number from 1024 on, such as PORT=3000.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine: set HOST to 127.0.0.1 or to one that is.`,
    ENOTFOUND: `HOST ${host} is not known: set HOST to 127.0.0.1 or to an address of this machine.`,
  };
  const known = words[error.code ?? ""];
  return known === undefined ? error : new StartError(known, { cause: error });
}
