import { Transform } from "node:stream";

/**
 * A stream that hands on in one piece what was written in one go, without NUL bytes. React writes pieces of 2 kB, and
 * every piece is compressed and flushed by itself: a large page grew to nearly twice its size (gz) on the way.
 *
 * React 18 fills a piece up to the last character that fits and hands it on whole: where a character of two to four
 * bytes did not fit, the piece ends in one to three bytes that were never written. In UTF-8 a zero byte is U+0000 and
 * part of nothing else, and HTML has no use for that.
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
      pieces.push(piece.includes(0) ? Buffer.from(piece.filter((byte) => byte !== 0)) : piece);
      done();
    },
    flush(done) {
      handOn(this);
      done();
    },
  });
}
