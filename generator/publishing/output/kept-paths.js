// What the worker may keep, by its path from the root of the site, and in which cache.
// service_worker.py fills in the next two lines.
const VERSION = "@@version@@";
/** @type {string[]} */
export const FIXED_PATHS = ["@@paths@@"];

export const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SCOPE = worker.registration.scope;
// Another site may stand on the same host, below another path: it has other names.
export const OURS = `directory ${SCOPE} `;
export const FIXED = `${OURS}fixed ${VERSION}`;
export const READ = `${OURS}read`;
export const PARTS = `${OURS}parts`;
export const KEPT_ON = "X-Kept-On";

export const READABLE =
  /^((providers|call-sheet)\/[a-z0-9-]+\/|(learn|rules)\/([a-z0-9-]+\/)*|compare\/|contribute\/call\/)$/;
export const PART = /^assets\/[\w.-]+\.(css|js|svg|png)$/;
export const HASHED = /\.([0-9a-f]{10})\.(css|js)$/;

/** @param {string} address */
export const pathOf = (address) => {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).startsWith(SCOPE) ? (origin + pathname).slice(SCOPE.length) : null;
};
/** @param {string} path */
export const addressOf = (path) => new URL(path, SCOPE).href;
/** @param {string} path */
export const isFixed = (path) => FIXED_PATHS.includes(path);
/** @param {string} path */
export const cacheFor = (path) => (isFixed(path) ? FIXED : READABLE.test(path) ? READ : PARTS);
