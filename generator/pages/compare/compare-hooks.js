// What the comparison lifts out of a provider's page, and what it finds on its own and on lists of cards.

/**
 * The answer to one question of the comparison, or "name", "sheet", "status".
 * @param {string} id
 */
export const answerTo = (id) => `[data-compare="${id}"]`;
export const FLAG_WORD = "[data-flag-word]";
export const MOVED = "[data-moved]";
export const OUTCOME = "[data-outcome]";
export const OVERDUE = "[data-overdue]";
export const PROOF = "[data-proof]";
export const REPLY = "[data-reply]";
export const SPOKEN = "[data-spoken]";
export const UNKNOWN = "[data-unknown]";

export const PAGE = "#compare";
export const ROWS = "[data-row]";
export const HEAD = "[data-head]";
/** @param {"title" | "status" | "notes" | "tables" | "how"} name */
export const part = (name) => `#compare-${name}`;

export const CHOICE = 'input[type="checkbox"][name="compare"]';
export const CARD = "[data-card]";
export const CARD_LINK = "[data-card] h3 a";
export const GO = "[data-compare-go]";
export const NAMES = "[data-chosen-names]";
export const WHY = "[data-no-more]";
