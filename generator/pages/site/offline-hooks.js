// The page of what a device keeps, and the place of the button that forgets it.
export const COPY_LIST = "#kept";
export const COPIES = "#kept-some";
export const NO_COPIES = "#kept-none";
export const MISSING = "#missing";
export const FORGETTING = "#on-a-shared-device";
