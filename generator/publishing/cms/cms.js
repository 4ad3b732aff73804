// Starts the CMS with the configuration of this site, and teaches it how a profile is written.
import { fromFile, toFile } from "./profile-format.js";

/** @typedef {import("./profile-values.js").Part} Part */
/** @typedef {{fromFile: (text: string) => Part, toFile: (value: Part) => string}} Format */
/**
 * @typedef {object} Cms
 * @property {(name: string, extension: string, format: Format) => void} registerCustomFormat
 * @property {(options: {config: Part}) => void} init
 */

const cms = /** @type {{CMS: Cms}} */ (/** @type {unknown} */ (window)).CMS;

const start = async () => {
  const { config, head } = await (await fetch("config.json")).json();
  const { fields } = config.collections[0];
  cms.registerCustomFormat("profile", "yml", {
    fromFile: (text) => fromFile(fields, text),
    toFile: (value) => toFile(fields, head, value),
  });
  cms.init({ config });
};

start();
