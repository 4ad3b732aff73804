// The answers of a call, kept on this device until "Forget" takes them away.
import { keptUnder } from "./kept-on-device.js";

/** @typedef {import("./call-answers.js").Call} Call */
/** @typedef {import("./call-order.js").Known} Known */
/** @typedef {{call: Call, known: Known, kind: string, name: string, phone: string,
 * places?: import("./call-places.js").Place[]}} Kept */

/** @type {ReturnType<typeof keptUnder<Kept>>} */
const kept = keptUnder("directory call ",
  "Your browser keeps nothing, so finish this call before you close the page.", {
    call: { profile: "", seen: "", by: "", attempts: [""], reached: "", said: [{ id: "", tap: "", figure: "" }] },
    known: {}, kind: "", name: "", phone: "",
  });

export const recall = kept.recall;

/** @param {Kept} one */
export const keep = (one) => kept.keep(one.call.profile, one);

export const forget = kept.forget;
