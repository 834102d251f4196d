// npm run vapid: prints a pair of keys that push services know a server by, as lines of its environment. A server keeps
// one pair: with another one every phone has to be allowed anew.
import webPush from "web-push";

const { publicKey, privateKey } = webPush.generateVAPIDKeys();
console.log(`VAPID_PUBLIC_KEY=${publicKey}`);
console.log(`VAPID_PRIVATE_KEY=${privateKey}`);
