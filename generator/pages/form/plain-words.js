/**
 * The words of a text, in small letters and one blank apart: so a filler, like "N/A", is known.
 * @param {string} text
 */
export const plainWords = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
