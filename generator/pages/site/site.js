// What every page runs once it is read; what it must have before it is drawn stands in first.js.
import "./address.js";
import "./colours.js";
import "./folded.js";
import "../learn/glossary.js";
import "./offline.js";
import "../search/search-box.js";
