// What the box in the header fetches once somebody goes to it: the engine, the list below the box, and how what
// was found is shown. It hands itself over to the box.
import { offerSearch } from "./search-box.js";
import { isInDanger } from "./search-crisis.js";
import { findAll, isEmpty, isReadFirst, isWhole, loadAll } from "./search-engine.js";
import { helpNumbers, helpWords } from "./search-help.js";
import { start } from "./search-list.js";
import { provider, reading, state, sum } from "./search-option.js";

const search = {
  start, findAll, isEmpty, isReadFirst, isWhole, loadAll, provider, reading, state, sum, helpWords,
  /** @param {string} typed */
  isInDanger: (typed) => isInDanger(typed, helpNumbers()),
};
/** @typedef {typeof search} Search */

offerSearch(search);
