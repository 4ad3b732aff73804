// What scripts look for on every page. A thing that stands once on a page goes by its id, one that may stand
// often by an attribute of its own, and never by a class: classes are for how it looks.
export const ROOT_LINK = "[data-root]";
export const HELP_LINE = "[data-help-line]";
export const TERM = "[data-means]";
export const PRINT_BUTTON = "[data-print]";
export const PRINTED_DAY = "[data-printed]";
export const DARK_BUTTON = "#theme";
export const CONTENT = "#content";
export const PREVIEW_SCRIPT = "script[src*='__preview.js']";
