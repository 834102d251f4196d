// Holds the lock of a SQLite file, given as the first argument, until the channel to its parent closes.
// The second argument is how: IMMEDIATE or EXCLUSIVE.
import Database from "libsql";

const [, , file, how] = process.argv;
const database = new Database(file, { timeout: 5_000 });
database.exec(`BEGIN ${how}`);
process.send("held");
process.once("disconnect", () => {
  database.exec("ROLLBACK");
  database.close();
});
