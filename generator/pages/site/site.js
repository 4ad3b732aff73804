// What every page runs, before anything is drawn: colours stand first, because they must be chosen by then.
import "./colours.js";
import "./address.js";
import "./choices-form.js";
import "./folded.js";
import "../learn/glossary.js";
import "./offline.js";
import "../search/search-box.js";
