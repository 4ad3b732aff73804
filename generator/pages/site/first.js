// What every page waits for before it is drawn: the colours, and that no form sends what is typed.
import "./colours-first.js";
import "./choices-form.js";
