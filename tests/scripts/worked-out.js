// What Python says: a table that both are held to, and what Python has just worked out from profiles.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

export const vectors = read(new URL("vectors.json", import.meta.url));
export const worked = read(process.env.WORKED_OUT);
