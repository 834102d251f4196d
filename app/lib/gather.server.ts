import { Transform } from "node:stream";

/**
 * A stream that hands on in one piece what was written in one go. React writes pieces of 2 kB, and every piece is
 * compressed and flushed by itself: a large page grew to nearly twice its size (gz) on the way.
 */
export function gather(): Transform {
  let pieces: Buffer[] = [];
  const handOn = (stream: Transform) => {
    if (pieces.length > 0) stream.push(Buffer.concat(pieces));
    pieces = [];
  };
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      if (pieces.length === 0) setImmediate(() => handOn(this));
      pieces.push(piece);
      done();
    },
    flush(done) {
      handOn(this);
      done();
    },
  });
}
