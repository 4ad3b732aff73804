import { the } from "./dom.js";
import { ROOT_LINK } from "./site-hooks.js";

// Where the site begins: it may stand below a path, and a page at any depth.
export const siteRoot = () => new URL(the(ROOT_LINK, HTMLAnchorElement).getAttribute("href") ?? "", location.href);
