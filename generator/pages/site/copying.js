// Copying a text that stands in a field; where a browser forbids it, the text is marked to be copied by hand.

/**
 * @param {HTMLTextAreaElement} field
 * @param {(words: string) => void} tell
 */
export const copyFrom = async (field, tell) => {
  field.select();
  await navigator.clipboard.writeText(field.value).then(() => tell("Copied."),
    () => tell("Your browser does not let us copy. The text is marked: copy it by hand."));
};
