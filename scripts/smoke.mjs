// The built server on the newest Node.js: starts, is well, signs in, shows a page and stops. Ends with 0 when all of it does.
import { strict as assert } from "node:assert";
import { findNode, NEWEST_NODE } from "./other-node.mjs";
import { findRecord, signIn, startServer } from "./own-server.mjs";

const { path: node, complaint } = await findNode(NEWEST_NODE);
if (node === null) throw new Error(complaint);
const server = await startServer({ node });
try {
  assert.equal(await read("/healthz"), "ok");
  assert.match(await read("/readyz"), /^ready\b/);
  const clinician = await signIn(server.origin, "tamsin@willowlane.example");
  const record = await findRecord(server.origin, clinician, "Ever Thistlewood");
  assert.match(await read(record, clinician), /<h1[^>]*>Ever Thistlewood/);
} catch (error) {
  await server.kill();
  throw error;
}
assert.equal(await server.stop(), 0);
console.log(`The built server starts, serves and stops on Node.js ${NEWEST_NODE}.`);

async function read(path, cookie = "") {
  const answer = await fetch(server.origin + path, { headers: { Cookie: cookie } });
  assert.equal(answer.status, 200, path);
  return answer.text();
}
